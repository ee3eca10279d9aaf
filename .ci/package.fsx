// Checks what is in the package: both frameworks with their documentation, the read-me, the licence, and symbols in their own package.
open System.IO
open System.IO.Compression

let folder = fsi.CommandLineArgs[1]

let only (pattern: string) =
    match Directory.GetFiles(folder, pattern) with
    | [| file |] -> file
    | files -> failwith $"{files.Length} files are {pattern} in {folder}, not one."

let entries (file: string) =
    use archive = ZipFile.OpenRead file
    [ for entry in archive.Entries -> entry.FullName ]

let text (file: string) (name: string) =
    use archive = ZipFile.OpenRead file
    use reader = new StreamReader(archive.GetEntry(name).Open())
    reader.ReadToEnd()

let package = only "*.nupkg"
let symbols = only "*.snupkg"
let nuspec = text package "BpjsTk.Domain.nuspec"

let wantedIn (file: string) names =
    let found = entries file
    [ for name in names do
          if not (List.contains name found) then
              $"{Path.GetFileName file} has no {name}" ]

let wantedInNuspec (parts: string list) =
    [ for part in parts do
          if not (nuspec.Contains part) then
              $"the nuspec has no {part}" ]

let frameworks = [ "net8.0"; "net10.0" ]

let faults =
    [ yield! wantedIn package [ for framework in frameworks do
                                    for ending in [ "dll"; "xml" ] -> $"lib/{framework}/BpjsTk.Domain.{ending}" ]
      yield! wantedIn package [ "README.md" ]
      yield! wantedIn symbols [ for framework in frameworks -> $"lib/{framework}/BpjsTk.Domain.pdb" ]
      yield! wantedInNuspec [ "<license type=\"expression\">MIT</license>"; "<readme>README.md</readme>"; "<id>BpjsTk.Domain</id>" ] ]

for fault in faults do
    eprintfn "%s" fault

if faults.IsEmpty then
    printfn "%s and %s hold what they should." (Path.GetFileName package) (Path.GetFileName symbols)
else
    exit 1

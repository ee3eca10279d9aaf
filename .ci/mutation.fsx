// Prints the mutation score of each folder: what the tests noticed, of all changes that compiled and were not set aside.
open System.IO
open System.Text.Json

let report, least, folders =
    match List.ofArray fsi.CommandLineArgs with
    | _ :: report :: least :: folders -> report, decimal least, folders
    | _ -> failwith "usage: mutation.fsx REPORT LEAST FOLDER..."

let statuses =
    [ for file in JsonDocument.Parse(File.ReadAllText report).RootElement.GetProperty("files").EnumerateObject() do
          for mutant in file.Value.GetProperty("mutants").EnumerateArray() do
              file.Name.Replace('\\', '/'), mutant.GetProperty("status").GetString() ]

let scores =
    [ for folder in folders ->
          let count wanted =
              statuses
              |> List.filter (fun (file, status) -> file.Contains $"src/BpjsTk.Domain/{folder}/" && List.contains status wanted)
              |> List.length

          let noticed = count [ "Killed"; "Timeout" ]
          folder, noticed, noticed + count [ "Survived"; "NoCoverage" ] ]

let percent noticed all = if all = 0 then 0m else 100m * decimal noticed / decimal all

for folder, noticed, all in scores do
    printfn "%-16s %6.2f %%  %5d of %5d changes noticed" folder (percent noticed all) noticed all

let low = [ for folder, noticed, all in scores do if percent noticed all < least then folder ]

if not low.IsEmpty then
    eprintfn "Below %M %%: %s" least (String.concat ", " low)
    exit 1

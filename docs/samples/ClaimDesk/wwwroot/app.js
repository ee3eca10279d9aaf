import { begins, caseFields, checks, element, evidenceFields, evidenceOf, field, programs, seconds, select, valueOf, valuesOf, verificationFields, verificationOf } from './forms.js';
import { choice, text } from './texts.js';
import { award, checklist, deadlines, findingList, findings, page, section, trail } from './views.js';

const samples = ['jkk', 'jht', 'jkp', 'jkm', 'jp'];
const quiet = new Set(['Withdraw', 'Correct', 'MarkForReview', 'EndReview', 'Lapse', 'Dispute', 'ReturnPayment']);
const state = { lang: localStorage.getItem('lang') === 'en' ? 'en' : 'id', list: [], claim: null, view: 'welcome', action: null, fault: null, examples: {}, draft: null, verified: null };
const t = (key) => text(key, state.lang);
const byId = (id) => document.getElementById(id);

async function call(path, body) {
  const address = `/api/claims${path}${path.includes('?') ? '&' : '?'}lang=${state.lang}`;
  const options = body ? { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) } : {};
  const response = await fetch(address, options).catch(() => null);
  if (!response) return { fault: { status: 0, errors: [] } };
  const answer = await response.json();
  return response.ok ? { answer } : { fault: answer };
}

function say(message) {
  const status = byId('status');
  status.textContent = message;
  status.classList.toggle('shown', message !== '');
}

async function loadList() {
  const { answer } = await call('');
  state.list = answer ?? [];
  renderList();
}

async function show(id, keepFault = false) {
  const { answer, fault } = await call(page(id));
  Object.assign(state, { claim: answer ?? null, view: answer ? 'claim' : 'fault', action: null, draft: null, verified: null });
  if (!keepFault || fault) state.fault = fault ?? null;
  location.hash = id;
  render();
}

function changed(claim, message) {
  Object.assign(state, { claim, view: 'claim', action: null, draft: null, verified: null, fault: null });
  location.hash = claim.id;
  render();
  say(`${message}: ${claim.id}, ${claim.status.name} (${t('version')} ${claim.version})`);
  byId('detail').focus({ preventScroll: true });
  window.scrollTo(0, 0);
  return loadList();
}

function refused(fault) {
  state.fault = fault;
  say('');
  const old = byId('fault');
  const made = faultBox();
  if (old) old.replaceWith(made);
  else byId('detail').prepend(made);
  made.scrollIntoView({ block: 'nearest' });
}

function faultBox() {
  const { fault } = state;
  if (!fault) return null;
  const lead = { 0: t('offline'), 409: t('conflict') }[fault.status] ?? t('refused');
  const items = fault.errors.map((one) => element('li', {}, element('code', {}, one.code), ' ', one[state.lang], one.member ? element('span', { class: 'member' }, one.member) : null));
  const reload = fault.status === 409 && state.claim ? element('button', { type: 'button', id: 'reload', onclick: () => show(state.claim.id) }, t('reload')) : null;
  return element('div', { id: 'fault', class: 'fault', role: 'alert' }, element('p', {}, lead), element('ul', {}, ...items), reload);
}

function renderList() {
  const items = state.list.map((one) =>
    element('li', {},
      element('button', { type: 'button', 'data-claim': one.id, 'aria-current': state.claim?.id === one.id && state.view === 'claim' ? 'true' : null, onclick: () => show(one.id) },
        element('span', { class: `program ${one.program.toLowerCase()}` }, one.program),
        element('span', { class: 'claim-id' }, one.id),
        element('span', { class: 'claim-status' }, one.status?.name ?? '–'),
        one.isDamaged ? element('span', { class: 'tag bad' }, t('damaged')) : null)));
  byId('claims').replaceChildren(...(items.length > 0 ? items : [element('li', { class: 'empty' }, t('none'))]));
}

function render() {
  document.documentElement.lang = state.lang;
  document.title = t('title');
  for (const one of document.querySelectorAll('[data-text]')) one.textContent = t(one.dataset.text);
  for (const lang of ['id', 'en']) byId(`lang-${lang}`).setAttribute('aria-pressed', String(state.lang === lang));
  renderList();
  const parts = { welcome: () => [element('p', { class: 'welcome' }, t('welcome'))], new: newClaim, claim: claimPage, fault: () => [] }[state.view]();
  byId('detail').replaceChildren(...[faultBox(), ...parts].filter(Boolean));
}

// A new claim: the fields of its program, filled by an example if wanted.
function newClaim() {
  const draft = state.draft ?? { program: 'Jkk', open: { facts: { case: {} } } };
  const { program, open } = draft;
  const facts = open.facts.case;
  const actors = program === 'Jkk' ? ['Employer', 'Participant', 'Family', 'Union', 'Clinic'] : ['Participant', 'Heir', 'FuneralArranger'];
  const form = element('form', { id: 'open', class: 'form', onsubmit: openClaim },
    field('id', state.lang, open.id),
    select('action', t('action'), begins[program].map((code) => [code, choice(code, state.lang)]), open.action),
    select('by', t('by'), actors.map((code) => [code, choice(code, state.lang)]), open.by),
    timeField(open.at),
    ...caseFields[program].map((name) => field(name, state.lang, facts[name], program)),
    program === 'Jkk' ? told(open) : null,
    element('div', { class: 'actions' }, element('button', { type: 'submit', class: 'primary' }, t('open'))));
  form.elements.action.addEventListener('change', (event) => { const items = form.querySelector('#told'); if (items) items.hidden = event.target.value !== 'NotifySuspicion'; });
  const tabs = element('div', { class: 'tabs', role: 'group', 'aria-label': t('program') },
    ...programs.map((code) => element('button', { type: 'button', 'aria-pressed': String(code === program), 'data-program': code, onclick: () => { state.draft = { program: code, open: { facts: { case: {} } } }; state.fault = null; render(); } }, code.toUpperCase())));
  const examples = element('div', { class: 'examples' },
    ...Object.entries(state.examples).map(([name, sample]) => element('button', { type: 'button', class: 'link', id: `example-${name}`, onclick: () => { state.draft = { program: sample.open.facts.case.program, open: sample.open }; state.fault = null; render(); } }, `${t('example')} – ${sample.title[state.lang]}`)));
  return [element('h2', {}, t('newClaim')), element('div', { class: 'card' }, tabs, examples, form)];
}

// What is told counts in a notice of a suspicion only.
function told(open) {
  const items = field('told', state.lang, open.facts.told);
  items.id = 'told';
  items.hidden = open.action !== 'NotifySuspicion';
  return items;
}

function timeField(value) {
  return element('div', { class: 'field' }, element('label', { for: 'at' }, t('at')), element('input', { id: 'at', name: 'at', type: 'datetime-local', step: 1, required: true, value: value ?? '' }));
}

async function openClaim(event) {
  event.preventDefault();
  const form = event.target;
  const program = state.draft?.program ?? 'Jkk';
  const facts = { case: { program, ...valuesOf(form, caseFields[program]) } };
  const action = form.elements.action.value;
  if (action === 'NotifySuspicion') facts.told = valueOf(form, 'told') ?? [];
  const body = { id: form.elements.id.value.trim(), action, by: form.elements.by.value, at: seconds(form.elements.at.value), facts };
  state.draft = { program, open: body };
  const { answer, fault } = await call('', body);
  return answer ? changed(answer, t('opened')) : refused(fault);
}

// A claim.
function claimPage() {
  const { claim } = state;
  const facts = [
    [t('kpj'), claim.kpj], [t('segment'), claim.segment], [t('eventOn'), claim.eventOn],
    claim.month ? [t('month'), claim.month.of ? `${claim.month.next} / ${claim.month.of}` : claim.month.next] : null,
    claim.reported ? [t('reportedAs'), claim.reported.name] : null,
  ].filter(Boolean);
  const head = element('header', { class: 'claim-head' },
    element('div', {},
      element('p', { class: 'over' }, element('span', { class: `program ${claim.program.toLowerCase()}` }, claim.program), ` ${t('version')} `, element('span', { id: 'version' }, String(claim.version))),
      element('h2', { id: 'claim-id' }, claim.id)),
    element('div', { class: 'states' }, element('span', { id: 'claim-state', class: `state ${claim.status.code.toLowerCase()}`, 'data-status': claim.status.code }, claim.status.name), claim.isUnderReview ? element('span', { class: 'tag' }, t('underReview')) : null),
    element('dl', { class: 'facts' }, ...facts.flatMap(([name, value]) => [element('div', {}, element('dt', {}, name), element('dd', {}, value))])));
  return [head, damage(claim), nextSteps(claim), element('div', { class: 'columns' }, checklist(claim, t), deadlines(claim, t)), award(claim.award, t), findings(claim.findings, t), trail(claim, t)];
}

function damage(claim) {
  if (!claim.damage) return null;
  const repair = async () => {
    const { answer, fault } = await call(`${page(claim.id)}/set-aside`, {});
    return answer ? changed(answer, t('saved')) : refused(fault);
  };
  return element('div', { class: 'fault', id: 'damage', role: 'alert' },
    element('p', {}, `${t('damaged')}: ${claim.damage.notTaken} ${t('notTaken')}`),
    element('ul', {}, ...claim.damage.errors.map((one) => element('li', {}, element('code', {}, one.code), ' ', one[state.lang], element('span', { class: 'member' }, one.member)))),
    claim.damage.isTornLine ? element('button', { type: 'button', id: 'set-aside', onclick: repair }, t('setAside')) : null);
}

function nextSteps(claim) {
  if (claim.damage) return null;
  const buttons = claim.transitions.map((one) => element('button', {
    type: 'button', 'data-action': one.action, class: quiet.has(one.action) ? 'plain' : 'step', title: one.text, 'aria-expanded': String(state.action === one.action),
    onclick: () => { Object.assign(state, { action: state.action === one.action ? null : one.action, fault: null, verified: null }); render(); byId('move')?.elements[0]?.focus(); },
  }, one.name));
  const chosen = claim.transitions.find((one) => one.action === state.action);
  return section('next', t('next'), buttons.length > 0 ? element('div', { class: 'buttons' }, ...buttons) : element('p', { class: 'empty' }, t('nothingNext')), chosen ? moveForm(claim, chosen) : null);
}

// What the example of this claim does at this point, if there is one.
function exampleOf(claim, action) {
  const sample = Object.values(state.examples).find((one) => one.open.id === claim.id) ?? Object.values(state.examples).find((one) => one.open.facts.case.program.toUpperCase() === claim.program);
  const isOwn = sample?.open.id === claim.id;
  const step = isOwn ? sample.steps.slice(claim.version - 1).find((one) => one.action === action) : undefined;
  return { ...step, verification: isOwn ? sample?.verification : undefined };
}

function moveForm(claim, transition) {
  const example = exampleOf(claim, transition.action);
  const facts = example.facts ?? {};
  const caseProgram = programs.find((one) => one.toUpperCase() === claim.program);
  const actors = transition.actors.map((one) => [one.code, one.name]);
  const needs = transition.needs.flatMap((need) => needFields(need, { claim, transition, facts, caseProgram, verification: example.verification ?? {} }));
  const by = example.by && actors.some(([code]) => code === example.by) ? example.by : actors[0][0];
  const verify = transition.needs.includes('verification') && claim.status.code === 'UnderVerification';
  return element('form', { id: 'move', class: 'form', onsubmit: (event) => move(event, claim, transition, caseProgram) },
    element('p', { class: 'hint wide' }, `${transition.name} → ${transition.to.name} · ${transition.citations.join('; ')}`),
    select('by', t('by'), actors, by),
    timeField(example.at ?? claim.lastAt),
    ...needs,
    state.verified ? verifiedBox(state.verified) : element('div', { id: 'verified', class: 'wide' }),
    element('div', { class: 'actions' },
      element('button', { type: 'submit', class: 'primary', id: 'save' }, transition.name),
      verify ? element('button', { type: 'button', id: 'verify', onclick: () => preview(claim, caseProgram) }, t('verify')) : null,
      element('button', { type: 'button', class: 'plain', onclick: () => { state.action = null; state.fault = null; render(); } }, t('cancel'))));
}

function needFields(need, { claim, transition, facts, caseProgram, verification }) {
  const { lang } = state;
  switch (need) {
    case 'papers': return paperFields(claim, facts.papers);
    case 'verification': {
      const heir = verification.heirs?.[0];
      const values = { programs: 'JKK+JKM+JHT+JP', ...verification, heirRelation: heir?.relation, heirName: heir?.name };
      return verificationFields[caseProgram].map((name) => field(name, lang, values[name]));
    }
    case 'evidence': {
      const evidence = { evidenceMonth: claim.month?.next, isOutOfWork: true, ...facts.evidence };
      if (facts.evidence) evidence.evidenceMonth = facts.evidence.month;
      return evidenceFields.map((name) => field(name, lang, evidence[name]));
    }
    case 'case': return caseFields[caseProgram].map((name) => field(name, lang, undefined, caseProgram));
    case 'amount': return [field('amount', lang, transition.amount)];
    case 'month': return [field('month', lang, claim.month?.next)];
    default: return [field(need, lang, facts[need])];
  }
}

// One choice for each paper that is missing; of several that would do, the first is offered.
function paperFields(claim, wanted) {
  const missing = claim.checklist.filter((one) => !one.isMet);
  const options = missing.flatMap((one) => one.anyOf.map((paper) => [paper.code, paper.name]));
  const unique = [...new Map(options).entries()];
  const firsts = missing.map((one) => one.anyOf[0].code);
  return [checks('papers', t('papers'), unique, wanted && wanted.length > 0 ? wanted : firsts)];
}

function verifiedBox(found) {
  return element('div', { id: 'verified', class: `verified wide ${found.isGranted ? 'good' : 'bad'}`, role: 'status' },
    element('p', {}, element('strong', {}, found.isGranted ? t('granted') : t('notGrantedYet')), found.award ? ` · ${found.award.total}` : ''),
    findingList(found.findings));
}

async function preview(claim, caseProgram) {
  const form = byId('move');
  const { answer, fault } = await call(`${page(claim.id)}/verification`, { on: form.elements.at.value.slice(0, 10), verification: verificationOf(form, caseProgram) });
  if (!answer) return refused(fault);
  byId('fault')?.remove();
  byId('verified').replaceWith(verifiedBox(answer));
}

async function move(event, claim, transition, caseProgram) {
  event.preventDefault();
  const form = event.target;
  const facts = {};
  let verification;
  for (const need of transition.needs) {
    if (need === 'verification') verification = verificationOf(form, caseProgram);
    else if (need === 'evidence') facts.evidence = evidenceOf(form);
    else if (need === 'case') facts.case = { program: caseProgram, ...valuesOf(form, caseFields[caseProgram]) };
    else if (need === 'papers') facts.papers = [...form.querySelectorAll('input[name="papers"]:checked')].map((box) => box.value);
    else facts[need] = valueOf(form, need);
  }
  const body = { version: claim.version, action: transition.action, by: form.elements.by.value, at: seconds(form.elements.at.value), facts, verification };
  const { answer, fault } = await call(`${page(claim.id)}/transitions`, body);
  return answer ? changed(answer, t('saved')) : refused(fault);
}

async function speak(lang) {
  state.lang = lang;
  localStorage.setItem('lang', lang);
  const { claim, action, fault, view } = state;
  if (view === 'claim' && claim) {
    const { answer } = await call(page(claim.id));
    Object.assign(state, { claim: answer && answer.version === claim.version ? answer : claim, action, fault, verified: null });
  }
  say('');
  render();
  await loadList();
}

async function start() {
  for (const lang of ['id', 'en']) byId(`lang-${lang}`).addEventListener('click', () => speak(lang));
  byId('new').addEventListener('click', () => { Object.assign(state, { view: 'new', draft: null, fault: null, action: null }); say(''); render(); byId('detail').focus({ preventScroll: true }); });
  const loaded = await Promise.all(samples.map((name) => fetch(`/sample/${name}.json`).then((answer) => (answer.ok ? answer.json() : null)).catch(() => null)));
  samples.forEach((name, i) => { if (loaded[i]) state.examples[name] = loaded[i]; });
  render();
  await loadList();
  const id = decodeURIComponent(location.hash.slice(1));
  if (id) await show(id);
  document.body.dataset.ready = 'true';
}

await start();

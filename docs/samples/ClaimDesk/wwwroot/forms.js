import { choice, text } from './texts.js';

const segments = ['Pu', 'PuNonAsn', 'Bpu', 'BpuEmployer', 'Construction', 'Pmi', 'Trainee'];
const yesNo = { type: 'bool' };

const fields = {
  id: { type: 'text', required: true },
  kpj: { type: 'text', required: true, mode: 'numeric' },
  segment: { type: 'choice', of: segments },
  happenedAt: { type: 'time', required: true },
  isDisease: yesNo,
  on: { type: 'day', required: true },
  reason: {
    type: 'choice',
    of: ['Age', 'AgreedRetirementAge', 'LeftAfterDeferral', 'FixedTermEnded', 'SelfEmployedStopped', 'Resigned', 'Dismissed', 'LeavingIndonesia', 'PermanentTotalDisability', 'Death', 'RetirementPreparation', 'HomeOwnership'],
  },
  channel: { type: 'choice', of: ['Branch', 'OnlineService', 'MobileApp'] },
  balance: { type: 'text', mode: 'decimal' },
  beneficiary: { type: 'choice', of: ['Retired', 'Disabled', 'Spouse', 'Child', 'Parent'] },
  isMinor: yesNo,
  told: { type: 'many', of: ['ParticipantNumber', 'Course', 'Contact', 'KindOfWork', 'TimeInWork', 'Exposure', 'Diagnosis'] },
  note: { type: 'text', required: true },
  consequence: { type: 'choice', of: ['Recovered', 'PermanentTotalDisability', 'Death'] },
  stopped: { type: 'choice', of: ['Death', 'Remarriage', 'ChildOut', 'Recovery', 'NotConfirmed'] },
  ended: { type: 'choice', of: ['FoundWork', 'Died', 'AllMonthsPaid', 'NotContinued'] },
  amount: { type: 'text', required: true, mode: 'decimal' },
  month: { type: 'month', required: true },
  evidenceMonth: { type: 'number', required: true },
  isOutOfWork: yesNo,
  applications: { type: 'number' },
  interviews: { type: 'number' },
  attendance: { type: 'text' },
  hasStatusForm: yesNo,
  programs: { type: 'text', required: true },
  enrolledSince: { type: 'day', required: true },
  enrolledUntil: { type: 'day' },
  scale: { type: 'choice', of: ['Micro', 'Small', 'Medium', 'Large'] },
  arrearsMonths: { type: 'number' },
  isSettled: yesNo,
  wage: { type: 'text', required: true, mode: 'decimal' },
  birthDate: { type: 'day', required: true },
  diedOn: { type: 'day' },
  heirRelation: { type: 'choice', empty: true, of: ['Spouse', 'Child', 'Parent', 'Grandparent', 'Grandchild', 'Sibling', 'ParentInLaw', 'Other'] },
  heirName: { type: 'text' },
  relation: { type: 'choice', of: ['AtWork', 'OnDuty', 'Commuting', 'Disease', 'SuddenDeath', 'ViolenceOrRape', 'None'] },
  isInjured: yesNo,
  hadContractedClinic: { type: 'choice', empty: true, of: ['yes', 'no'], boolean: true },
  incapacityFirst: { type: 'day' },
  incapacityLast: { type: 'day' },
  transport: { type: 'text', mode: 'decimal' },
  monthsPaid: { type: 'number', required: true },
  isWorkAccident: yesNo,
  employment: { type: 'choice', of: ['Permanent', 'FixedTerm', 'None'] },
  employmentEnd: { type: 'choice', of: ['ByEmployer', 'TermRanOut', 'Resigned', 'PermanentTotalDisability', 'Retired', 'Died'] },
  paidFrom: { type: 'month', required: true },
  paidThrough: { type: 'month', required: true },
  marriedOn: { type: 'day' },
  childBirthDate: { type: 'day' },
  disabledOn: { type: 'day' },
};

const circumstances = {
  Jkk: ['Commuting', 'Traffic', 'ViolenceOrRape', 'ClinicWithoutContract', 'Transported'],
  Jkm: ['NoHeirs', 'ByWill', 'OutsideRanks', 'MissingAtSea'],
};

export const programs = ['Jkk', 'Jkm', 'Jht', 'Jp', 'Jkp'];

export const caseFields = {
  Jkk: ['kpj', 'segment', 'happenedAt', 'isDisease', 'circumstances'],
  Jkm: ['kpj', 'segment', 'on', 'circumstances'],
  Jht: ['kpj', 'segment', 'on', 'reason', 'channel', 'balance'],
  Jp: ['kpj', 'segment', 'on', 'beneficiary', 'isMinor'],
  Jkp: ['kpj', 'on'],
};

export const begins = { Jkk: ['ReportStageOne', 'NotifySuspicion'], Jkm: ['Open'], Jht: ['Open'], Jp: ['Open'], Jkp: ['Open'] };

export const evidenceFields = ['evidenceMonth', 'isOutOfWork', 'applications', 'interviews', 'attendance', 'hasStatusForm'];

const cover = ['programs', 'enrolledSince', 'scale', 'arrearsMonths', 'isSettled'];
export const verificationFields = {
  Jkk: [...cover, 'wage', 'relation', 'isInjured', 'incapacityFirst', 'incapacityLast', 'transport', 'hadContractedClinic', 'diedOn', 'heirRelation', 'heirName'],
  Jkm: [...cover, 'monthsPaid', 'isWorkAccident', 'heirRelation', 'heirName'],
  Jht: [...cover, 'birthDate', 'balance', 'heirRelation', 'heirName'],
  Jp: [...cover, 'birthDate', 'wage', 'paidFrom', 'paidThrough', 'balance', 'marriedOn', 'childBirthDate', 'disabledOn', 'diedOn'],
  Jkp: [...cover, 'birthDate', 'wage', 'employment', 'employmentEnd', 'paidFrom', 'paidThrough'],
};

export function element(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name === 'class') made.className = value;
    else if (name.startsWith('on')) made.addEventListener(name.slice(2), value);
    else if (value === true) made.setAttribute(name, '');
    else if (value !== false && value !== null && value !== undefined) made.setAttribute(name, value);
  }
  made.append(...children.filter((child) => child !== null && child !== undefined && child !== false));
  return made;
}

let count = 0;

export function select(name, label, options, value) {
  const id = `f${++count}`;
  const input = element('select', { id, name }, ...options.map(([code, shown]) => element('option', { value: code, selected: code === value }, shown)));
  return element('div', { class: 'field' }, element('label', { for: id }, label), input);
}

export function checks(name, label, options, chosen) {
  const boxes = options.map(([code, shown]) => {
    const id = `f${++count}`;
    return element('div', { class: 'check' }, element('input', { type: 'checkbox', id, name, value: code, checked: chosen.includes(code) }), element('label', { for: id }, shown));
  });
  return element('fieldset', { class: 'field wide' }, element('legend', {}, label), element('div', { class: 'checks' }, ...boxes));
}

const kinds = { text: 'text', day: 'date', time: 'datetime-local', month: 'month', number: 'number' };

export function field(name, lang, value, program) {
  const label = text(name, lang);
  if (name === 'circumstances') return checks(name, label, circumstances[program].map((code) => [code, choice(code, lang)]), value ?? []);
  const spec = fields[name] ?? { type: 'text' };
  if (spec.type === 'many') return checks(name, label, spec.of.map((code) => [code, choice(code, lang)]), value ?? []);
  if (spec.type === 'choice') {
    const shown = (code) => (spec.boolean ? text(code, lang) : choice(code, lang));
    const options = spec.of.map((code) => [code, shown(code)]);
    const given = spec.boolean && typeof value === 'boolean' ? (value ? 'yes' : 'no') : value;
    return select(name, label, spec.empty ? [['', '–'], ...options] : options, given);
  }
  const id = `f${++count}`;
  if (spec.type === 'bool') {
    return element('div', { class: 'field check alone' }, element('input', { type: 'checkbox', id, name, checked: value === true }), element('label', { for: id }, label));
  }
  const attributes = { id, name, type: kinds[spec.type], value: value ?? '', required: spec.required, inputmode: spec.mode, autocomplete: 'off' };
  if (spec.type === 'number') Object.assign(attributes, { min: 0, step: 1 });
  return element('div', { class: 'field' }, element('label', { for: id }, label), element('input', attributes));
}

export const seconds = (time) => (time && time.length === 16 ? `${time}:00` : time);

// The value of a field as the desk reads it; undefined for what was left empty.
export function valueOf(form, name) {
  const spec = fields[name] ?? { type: 'text' };
  const input = form.elements[name];
  if (!input) return undefined;
  if (name === 'circumstances' || spec.type === 'many') {
    const chosen = [...form.querySelectorAll(`input[name="${name}"]:checked`)].map((box) => box.value);
    return chosen.length > 0 ? chosen : undefined;
  }
  if (spec.type === 'bool') return input.checked;
  if (input.value === '') return undefined;
  if (spec.boolean) return input.value === 'yes';
  if (spec.type === 'number') return Number.parseInt(input.value, 10);
  return spec.type === 'time' ? seconds(input.value) : input.value.trim();
}

export function valuesOf(form, names) {
  return Object.fromEntries(names.map((name) => [name, valueOf(form, name)]).filter(([, value]) => value !== undefined));
}

export function verificationOf(form, program) {
  const { heirRelation, heirName, ...rest } = valuesOf(form, verificationFields[program]);
  return heirRelation ? { ...rest, heirs: [{ relation: heirRelation, name: heirName ?? '' }] } : rest;
}

export function evidenceOf(form) {
  const { evidenceMonth, ...rest } = valuesOf(form, evidenceFields);
  return { month: evidenceMonth, ...rest };
}

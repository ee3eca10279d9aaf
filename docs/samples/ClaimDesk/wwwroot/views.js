import { element } from './forms.js';

// What of a claim is only shown. `t` gives the words of the language.
export const page = (...path) => `/${path.map(encodeURIComponent).join('/')}`;
export const section = (id, title, ...content) => element('section', { class: 'card', 'aria-labelledby': `${id}-title`, id }, element('h3', { id: `${id}-title` }, title), ...content);

export function checklist(claim, t) {
  const missing = claim.checklist.filter((one) => !one.isMet).length;
  const title = missing === 0 ? `${t('checklist')}: ${t('complete')}` : `${t('checklist')}: ${missing} ${t('missing')}`;
  return section('checklist', title, element('ul', { class: 'papers' }, ...claim.checklist.map((one) =>
    element('li', { class: one.isMet ? 'met' : 'open' },
      element('span', { class: 'mark', 'aria-hidden': 'true' }, one.isMet ? '✓' : '!'),
      element('div', {}, element('strong', {}, one.anyOf.map((paper) => paper.name).join(` ${t('or')} `)), element('span', { class: 'sr' }, ` (${one.isMet ? t('there') : t('missing')})`), element('p', {}, one.reason, ' ', element('span', { class: 'cite' }, one.citation)))))));
}

export function deadlines(claim, t) {
  const item = (one) => {
    const word = one.isMissed ? 'missed' : one.doneAt ? 'done' : 'running';
    const due = one.dueAt.endsWith('23:59:59') ? one.dueAt.slice(0, 10) : one.dueAt.slice(0, 16).replace('T', ' ');
    return element('li', { class: word },
      element('div', { class: 'due' }, element('span', { class: `tag ${one.isMissed ? 'bad' : one.doneAt ? 'good' : ''}` }, t(word)), element('strong', {}, `${t('due')} ${due}`)),
      element('p', {}, one.text));
  };
  return section('deadlines', t('deadlines'), claim.deadlines.length > 0 ? element('ul', { class: 'deadlines' }, ...claim.deadlines.map(item)) : element('p', { class: 'empty' }, t('noDeadline')));
}

export function award(given, t) {
  if (!given) return null;
  const row = (line) => element('tr', {},
    element('th', { scope: 'row' }, line.name, element('span', { class: 'cite' }, line.citations.join('; '))),
    element('td', {}, line.formula), element('td', { class: 'money' }, line.amount));
  return section('award', t('award'),
    element('div', { class: 'table' }, element('table', {},
      element('thead', {}, element('tr', {}, ...['benefit', 'formula'].map((key) => element('th', { scope: 'col' }, t(key))), element('th', { scope: 'col', class: 'money' }, t('amount')))),
      element('tbody', {}, ...given.lines.map(row)),
      element('tfoot', {}, element('tr', {}, element('th', { scope: 'row', colspan: 2 }, t('total')), element('td', { class: 'money', id: 'total' }, given.total))))),
    given.notGranted.length > 0 ? element('details', {}, element('summary', {}, `${t('notGranted')} (${given.notGranted.length})`), element('ul', {}, ...given.notGranted.map((one) => element('li', {}, one)))) : null,
    element('p', { class: 'hint' }, `${t('law')}: ${given.lawVersion}`));
}

export function findingList(list) {
  return element('ul', { class: 'findings' }, ...list.map((one) => element('li', { class: one.result.toLowerCase() }, one.code ? element('code', {}, one.code) : null, one.code ? ' ' : null, one.text)));
}

export const findings = (list, t) => (list.length > 0 ? section('findings', t('findings'), findingList(list)) : null);

export function trail(claim, t) {
  const item = (line) => {
    const [, number, time, what] = /^(\d+)\. (\S+ \S+) (.*)$/s.exec(line) ?? [null, '', '', line];
    return element('li', { value: number }, element('time', {}, time), element('span', {}, what));
  };
  return section('trail', t('trail'), element('ol', { class: 'trail' }, ...claim.trail.map(item)),
    element('p', {}, element('a', { href: `/api/claims${page(claim.id)}/events`, target: '_blank', rel: 'noopener' }, t('journal'))));
}

// What a version changes against another: criteria that are new, gone, or say something else.
import { html } from '../kit/html.js';
import { t } from '../kit/i18n.js';
import { FIELDS } from './criteria-text.js';

const EFFECTS = ['DRUNK', 'ELEMENT', 'AGGRAVATES', 'GATE', 'OPEN_GATE', 'EXCULPATES', 'DEFECT', 'LENIENT', 'PROBATION', 'FAST_TRACK', 'HUMAN', 'NOTE'];
const SAID = ['label', 'sentence', 'next', 'article', 'also', 'effect'];
const text = (value) => {
  if (value === undefined) return '—';
  if (Array.isArray(value) && value.every((one) => typeof one !== 'object')) return value.join('、');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
};
const words = (field, value) => (field === 'effect' && EFFECTS.includes(value) ? t(`effect.${value}`) : text(value));

/** [path, before, after] of every leaf that differs. */
function leaves(before, after, path = []) {
  const both = [before, after].every((one) => one && typeof one === 'object') && Array.isArray(before) === Array.isArray(after);
  const short = both && Array.isArray(before) && [...before, ...after].every((one) => typeof one !== 'object');
  if (!both || short) return JSON.stringify(before) === JSON.stringify(after) ? [] : [[path.join(' › '), before, after]];
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((key) => leaves(before[key], after[key], [...path, Array.isArray(before) ? Number(key) + 1 : key]));
}

/** @returns {added, gone, changed: [{one, rows: [[field, before, after]], silent}]} by code */
export function changesOf(before, after) {
  const list = (whole) => (Array.isArray(whole?.criteria) ? whole.criteria : []).filter((one) => one && typeof one === 'object');
  const old = new Map(list(before).map((one) => [one.code, one]));
  const now = new Map(list(after).map((one) => [one.code, one]));
  const changed = [...now.values()]
    .filter((one) => old.has(one.code))
    .map((one) => {
      const was = old.get(one.code);
      const said = SAID.filter((field) => JSON.stringify(was[field]) !== JSON.stringify(one[field])).map((field) => [field, null, was[field], one[field]]);
      const when = leaves(was.when, one.when).map(([path, a, b]) => ['when', path, a, b]);
      const cases = JSON.stringify(was.cases) === JSON.stringify(one.cases) ? [] : [['cases', null, t('criteria.cases', { count: was.cases?.length ?? 0 }), t('criteria.cases', { count: one.cases?.length ?? 0 })]];
      return { one, rows: [...said, ...when, ...cases], silent: when.length > 0 && was.sentence === one.sentence };
    })
    .filter((change) => change.rows.length);
  return { added: [...now.values()].filter((one) => !old.has(one.code)), gone: [...old.values()].filter((one) => !now.has(one.code)), changed };
}

/** @prop before and @prop after JSON of versions @prop name of the one before */
export const CriteriaChanges = ({ before, after, name }) => {
  const { added, gone, changed } = changesOf(before, after);
  const some = added.length + gone.length + changed.length;
  const item = (one, words) => html`<li key=${one.code} data-test=${`change-${one.code}`} lang="zh-CN"><p><strong>${one.label ?? one.code}</strong> <span class="tag warn">${words}</span></p><p>${one.sentence}</p></li>`;
  return html`
    <div data-test="changes" data-added=${added.length} data-gone=${gone.length} data-changed=${changed.length}>
      <p><strong>${some ? t('criteria.changes', { name, added: added.length, gone: gone.length, changed: changed.length }) : t('criteria.changes.none', { name })}</strong></p>
      <ul class="criteria">
        ${added.map((one) => item(one, t('criteria.added')))}
        ${gone.map((one) => item(one, t('criteria.gone')))}
        ${changed.map((change) => html`<${Changed} key=${change.one.code} change=${change} />`)}
      </ul>
    </div>
  `;
};
CriteriaChanges.props = ['before', 'after', 'name'];

const Changed = ({ change }) => html`
  <li data-test=${`change-${change.one.code}`} lang="zh-CN">
    <p><strong>${change.one.label ?? change.one.code}</strong> <span class="tag">${t('criteria.changed')}</span></p>
    <dl class="facts">
      ${change.rows.map(([field, path, before, after]) => html`<div key=${`${field} ${path}`}><dt>${FIELDS.includes(field) ? t(`criteria.field.${field}`) : field}${path && html` <small>${path}</small>`}</dt><dd><s><span class="unseen">${t('criteria.before')}</span>${words(field, before)}</s> → <strong>${words(field, after)}</strong></dd></div>`)}
    </dl>
    ${change.silent && html`<p><span class="tag warn wrap">${t('criteria.silent')}</span></p>`}
  </li>
`;
Changed.props = ['change'];

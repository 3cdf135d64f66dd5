// Each fact: what it was taken to be, where that was read, how surely; and the way to set it right.
import { html } from '../kit/html.js';
import { t } from '../kit/i18n.js';
import { correctionOf } from './fact-answers.js';
import { Places } from './places.js';

export const FactTable = ({ screening, corrections, names, desk, can, permitted }) => html`
  <section class="card" data-test="facts">
    <h2>${t('scase.facts')}</h2>
    <p class="hint">${t('scase.facts.hint')}</p>
    <ul class="read-facts">
      ${screening.facts.map((fact) => html`<${FactLine} key=${fact.key} fact=${fact} correction=${corrections.findLast((one) => one.fact === fact.key)} names=${names} desk=${desk} can=${can} />`)}
    </ul>
    ${can('correctFact') && html`<${Unspoken} screening=${screening} permitted=${permitted} desk=${desk} />`}
  </section>
`;
FactTable.props = ['screening', 'corrections', 'names', 'desk', 'can', 'permitted'];

const FactLine = ({ fact, correction, names, desk, can }) => html`
  <li data-test=${`fact-${fact.key}`} data-value=${fact.value}>
    <p class="fact-value" lang="zh-CN">
      <span>${fact.label}</span>
      <strong>${fact.valueLabel ?? t('fact.open')}</strong>
      ${fact.corrected && html`<span class="tag good">${t('fact.corrected')}</span>`}
      ${fact.doubts.map((doubt) => html`<span class="tag warn wrap" key=${doubt.code}>${doubt.label}</span>`)}
      ${can('correctFact') && html`<button type="button" class="plain small" @click=${() => desk.begin('correctFact', correctionOf(fact.key, fact.label))} data-test=${`correct-${fact.key}`}>${t('fact.correct')}<span class="unseen"> ${fact.label}</span></button>`}
    </p>
    ${correction && html`<p class="hint" lang="zh-CN">${t('fact.corrected.by', { by: correction.by, reason: correction.reason })}</p>`}
    ${fact.mentions.map((one, i) => html`<p key=${i} class="mention" lang="zh-CN"><span>${[one.written ?? one.valueLabel, one.person].filter(Boolean).join(' · ')}</span> <small>${t('fact.confidence', { percent: Math.round(one.confidence * 100) })}${one.doubts.length ? ` · ${one.doubts.map((doubt) => doubt.label).join('、')}` : ''}</small></p><${Places} key=${`p${i}`} places=${[one]} names=${names} shown=${desk.shown} id=${`fact-${fact.key}-${i}`} />`)}
  </li>
`;
FactLine.props = ['fact', 'correction', 'names', 'desk', 'can'];

/** Facts no paper speaks of: only a person can answer them. */
const Unspoken = ({ screening, permitted, desk }) => {
  const known = new Set(screening.facts.map((fact) => fact.key));
  const others = (permitted.find((one) => one.type === 'correctFact')?.fields.find((field) => field.name === 'fact')?.options ?? []).filter((one) => !known.has(one.value));
  const begin = (event) => {
    const chosen = others.find((one) => one.value === event.target.value);
    event.target.value = '';
    if (chosen) desk.begin('correctFact', correctionOf(chosen.value, chosen.label));
  };
  return html`
    <div class="field">
      <label for="unspoken">${t('fact.unspoken')}</label>
      <p class="hint" id="unspoken-hint">${t('fact.unspoken.hint')}</p>
      <select id="unspoken" aria-describedby="unspoken-hint" @change=${begin} data-test="unspoken">
        <option value="">${t('choose')}</option>
        ${others.map((one) => html`<option key=${one.value} value=${one.value}>${one.label}</option>`)}
      </select>
    </div>
  `;
};
Unspoken.props = ['screening', 'permitted', 'desk'];

// Each fact: what it was taken to be, where that was read, how surely; and the way to set it right.
import { html } from '../kit/html.js';
import { t } from '../kit/i18n.js';
import { time } from '../kit/format.js';
import { correctionOf } from './fact-answers.js';
import { Places } from './places.js';

export const FactTable = ({ screening, corrections, correctable, names, desk }) => html`
  <section class="card" data-test="facts" id="facts">
    <h2>${t('scase.facts')}</h2>
    <p class="hint">${t('scase.facts.hint')}</p>
    <ul class="read-facts">
      ${screening.facts.map((fact) => html`<${FactLine} key=${fact.key} fact=${fact} corrections=${corrections.filter((one) => one.fact === fact.key)} offer=${correctable.find((one) => one.fact === fact.key)} names=${names} desk=${desk} />`)}
    </ul>
    ${correctable.length ? html`<${Unspoken} screening=${screening} correctable=${correctable} desk=${desk} />` : null}
  </section>
`;
FactTable.props = ['screening', 'corrections', 'correctable', 'names', 'desk'];

const FactLine = ({ fact, corrections, offer, names, desk }) => html`
  <li data-test=${`fact-${fact.key}`} data-value=${fact.value}>
    <p class="fact-value" lang="zh-CN">
      <span>${fact.label}</span>
      <strong>${fact.valueLabel ?? t('fact.open')}</strong>
      ${fact.corrected && html`<span class="tag good">${t('fact.corrected')}</span>`}
      ${fact.doubts.map((doubt) => html`<span class="tag warn wrap" key=${doubt.code}>${doubt.label}</span>`)}
      ${offer && html`<button type="button" class="plain small" @click=${() => desk.begin('correctFact', correctionOf(offer, fact.valueLabel))} data-test=${`correct-${fact.key}`}>${t('fact.correct')}<span class="unseen"> ${fact.label}</span></button>`}
    </p>
    ${corrections.map((one, i) => html`<p key=${`c${i}`} class="set-right" lang="zh-CN" data-test=${`set-right-${fact.key}`}><s><span class="unseen">${t('fact.before')}</span>${one.beforeLabel ?? t('fact.open')}</s> → <strong>${one.valueLabel}</strong> <small>${t('fact.corrected.by', { by: one.by, at: time(one.at), reason: one.reason })}</small></p>`)}
    ${fact.mentions.map((one, i) => html`<p key=${i} class="mention" lang="zh-CN"><span>${[one.written ?? one.valueLabel, one.person].filter(Boolean).join(' · ')}</span> <small>${t('fact.confidence', { percent: Math.round(one.confidence * 100) })}${one.doubts.length ? ` · ${one.doubts.map((doubt) => doubt.label).join('、')}` : ''}</small></p><${Places} key=${`p${i}`} places=${[one]} names=${names} shown=${desk.shown} id=${`fact-${fact.key}-${i}`} />`)}
  </li>
`;
FactLine.props = ['fact', 'corrections', 'offer', 'names', 'desk'];

/** Facts no paper speaks of: only a person can answer them. */
const Unspoken = ({ screening, correctable, desk }) => {
  const known = new Set(screening.facts.map((fact) => fact.key));
  const others = correctable.filter((one) => !known.has(one.fact));
  const begin = (event) => {
    const chosen = others.find((one) => one.fact === event.target.value);
    event.target.value = '';
    if (chosen) desk.begin('correctFact', correctionOf(chosen));
  };
  return html`
    <div class="field">
      <label for="unspoken">${t('fact.unspoken')}</label>
      <p class="hint" id="unspoken-hint">${t('fact.unspoken.hint')}</p>
      <select id="unspoken" aria-describedby="unspoken-hint" @change=${begin} data-test="unspoken">
        <option value="">${t('choose')}</option>
        ${others.map((one) => html`<option key=${one.fact} value=${one.fact} lang="zh-CN">${one.label}</option>`)}
      </select>
    </div>
  `;
};
Unspoken.props = ['screening', 'correctable', 'desk'];

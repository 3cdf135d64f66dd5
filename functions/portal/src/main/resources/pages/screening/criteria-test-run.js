// What a back-test came to: which closed cases would come out otherwise, from what to what, and by which criterion.
import { html } from '../kit/html.js';
import { t } from '../kit/i18n.js';
import { OutcomeTag } from './outcome-tag.js';

const KINDS = ['agreed', 'wronglyEligible', 'wronglyNotEligible', 'leftToHuman'];

/** @prop run BackTest @prop labels of criteria by code, of this version and of the one before */
export const TestRun = ({ run, labels }) => {
  const other = run.differences.filter((one) => one.before !== one.after);
  const inside = run.differences.filter((one) => one.before === one.after);
  return html`
    <p data-test="test-run" data-differences=${run.differences.length} data-outcomes=${other.length}><strong>${t('criteria.test.done', { cases: run.cases, differences: other.length, inside: inside.length })}</strong></p>
    ${run.cases === 0 && html`<p class="hint">${t('criteria.test.nothing')}</p>`}
    <p class="hint">${t('criteria.test.against', { before: run.before.map((one) => one.id).join('、'), after: run.after.map((one) => one.id).join('、') })}</p>
    ${run.cases > 0 && html`
      <table class="work" data-test="agreement">
        <caption class="unseen">${t('criteria.agreement')}</caption>
        <thead><tr><th scope="col">${t('criteria.agreement')}</th><th scope="col">${t('criteria.now')}</th><th scope="col">${t('criteria.then')}</th></tr></thead>
        <tbody>${KINDS.map((kind) => html`<tr key=${kind}><th scope="row" data-label=${t('criteria.agreement')}><span>${t(`agreement.${kind}`)}</span></th><td data-label=${t('criteria.now')}><span>${run.agreedBefore[kind]}</span></td><td data-label=${t('criteria.then')}><strong>${run.agreedAfter[kind]}</strong></td></tr>`)}</tbody>
      </table>`}
    ${other.length ? html`<h4>${t('criteria.differences')}</h4><${DifferenceTable} title=${t('criteria.differences')} list=${other} labels=${labels} />` : null}
    ${inside.length ? html`<details class="more" data-test="inside"><summary>${t('criteria.inside', { count: inside.length })}</summary><${DifferenceTable} title=${t('criteria.inside', { count: inside.length })} list=${inside} labels=${labels} /></details>` : null}
  `;
};
TestRun.props = ['run', 'labels'];

const DifferenceTable = ({ title, list, labels }) => html`
  <table class="work">
    <caption class="unseen">${title}</caption>
    <thead>
      <tr><th scope="col">${t('criteria.case')}</th><th scope="col">${t('criteria.now')}</th><th scope="col">${t('criteria.then')}</th><th scope="col">${t('criteria.why')}</th><th scope="col">${t('criteria.ended')}</th></tr>
    </thead>
    <tbody>${list.map((one) => html`<${DifferenceLine} key=${one.caseId} one=${one} labels=${labels} />`)}</tbody>
  </table>
`;
DifferenceTable.props = ['title', 'list', 'labels'];

const truth = (value) => (value ? t(`truth.short.${value}`) : t('criteria.no.such'));

const DifferenceLine = ({ one, labels }) => html`
  <tr data-test="difference">
    <th scope="row" data-label=${t('criteria.case')}><a href=${`/screening/case?id=${encodeURIComponent(one.caseId)}`} lang="zh-CN">${one.number}</a></th>
    <td data-label=${t('criteria.now')}><${OutcomeTag} outcome=${one.before} label=${t(`outcome.short.${one.before}`)} /></td>
    <td data-label=${t('criteria.then')}><${OutcomeTag} outcome=${one.after} label=${t(`outcome.short.${one.after}`)} /></td>
    <td data-label=${t('criteria.why')} lang="zh-CN"><span>${one.changed.map((change) => html`<span key=${change.code} class="block">${labels.get(change.code) ?? change.code}：${truth(change.before)} → <strong>${truth(change.after)}</strong></span>`)}</span></td>
    <td data-label=${t('criteria.ended')}><span>${t(`ended.${one.ended}`)}</span></td>
  </tr>
`;
DifferenceLine.props = ['one', 'labels'];

// What is registered, to be compared with what stands on the paper.
import { html } from '../kit/html.js';
import { t } from '../kit/i18n.js';
import { count, date } from '../kit/format.js';

export const Found = ({ found }) => html`
  <section class="card" data-test="found">
    <h2>${t('certificate.registered')}</h2>
    <p class="hint">${t('certificate.registered.hint')}</p>
    <dl class="facts" lang="zh-CN">
      ${rows(found).map(([name, value]) => html`<div key=${name}><dt>${name}</dt><dd>${value}</dd></div>`)}
    </dl>
    <p class="hint">${t('certificate.checks', { count: count(found.checks) })}</p>
  </section>
`;
Found.props = ['found'];

const rows = (found) =>
  [
    [t('certificate.number'), found.number],
    [t('certificate.office'), found.office],
    [t('certificate.matter'), found.matter],
    [t('certificate.holder'), found.holder],
    [t('certificate.country'), found.country],
    [t('certificate.issued'), date(found.issuedOn)],
  ].filter(([, value]) => value);

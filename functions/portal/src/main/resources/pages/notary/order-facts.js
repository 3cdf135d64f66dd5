// The request as it was made. Masked fields open one by one, with a reason, on the record.
import { html } from '../kit/html.js';
import { t } from '../kit/i18n.js';
import { date, time } from '../kit/format.js';
import { isHidden } from '../kit/masked.js';
import { Rows } from '../kit/rows.js';
import { Reveal } from '../desk/reveal.js';
import { languageNames } from '../order/country-card.js';
import { feeRows } from '../order/fee.js';

export const OrderFacts = ({ one, path, reload, reveal }) => {
  const shown = (field, value) => (value?.includes('*') ? html`<${Reveal} path=${path} field=${field} value=${value} allowed=${reveal} done=${reload} />` : value);
  const { applicant, agent, urgency } = one;
  return html`
    <section class="card" data-test="facts">
      <h2>${t('order.facts')}</h2>
      ${!reveal && html`<p class="hint">${t('order.facts.masked')}</p>`}
      <${Rows} title=${t('order.what')} rows=${[[t('order.matter'), one.matter.name], [t('order.use'), one.country?.name ?? t(`use.${one.use}`)], [t('country.legalisation'), one.country && t(`legalisation.${one.country.legalisation}`)], [t('country.languages'), one.country && languageNames(one.country.languages)], [t('order.purpose'), one.purpose], [t('order.copies'), String(one.copies)], [t('order.urgency'), urgency && `${date(urgency.by)} ${isHidden(urgency.reason) ? '' : urgency.reason}`], [t('order.rules'), ruleNames(one)]]} />
      <${Rows} title=${t('order.applicant')} rows=${[[t('order.kind'), applicant.kindLabel], [t('order.name'), shown('applicant.name', applicant.name)], [t('who.id.number'), shown('applicant.idNumber', applicant.idNumber)], [t('who.credit.code'), applicant.creditCode], [t('who.representative'), applicant.representative], [t('who.position'), applicant.position], [t('who.phone'), shown('applicant.phone', applicant.phone)], [t('who.address'), shown('applicant.address', applicant.address)], [t('order.identity'), one.identity], [t('remind.way'), one.reminderWay && t(`remind.way.${one.reminderWay}`)]]} />
      ${agent && html`<${Rows} title=${t('order.agent')} rows=${[[t('order.name'), agent.name], [t('who.id.number'), shown('agent.idNumber', agent.idNumber)], [t('who.phone'), shown('agent.phone', agent.phone)]]} />`}
      <${Rows} title=${t('order.answers')} rows=${one.answers.map((answer) => [answer.label, answer.value])} />
      <${Rows} title=${t('order.fee')} rows=${feeRows(one.fee)} />
      <${Rows} title=${t('order.came')} rows=${[[t('order.submitted'), time(one.submittedAt)], [t('order.channel'), one.channelLabel], [t('order.receipt'), one.receiptCode], [t('order.office'), one.office?.name], [t('order.notary'), one.notary], [t('order.legalised'), one.legalisedOn && date(one.legalisedOn)]]} />
    </section>
  `;
};
OrderFacts.props = ['one', 'path', 'reload', 'reveal'];

const ruleNames = ({ matter }) => [matter.approval && t('order.approval'), matter.inPerson && t('order.in.person')].filter(Boolean).join('、');

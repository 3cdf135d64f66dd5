// The application as it was made. Masked fields open one by one, with a reason, on the record.
import { html } from '../kit/html.js';
import { t } from '../kit/i18n.js';
import { date, time, yuan } from '../kit/format.js';
import { Rows } from '../kit/rows.js';
import { Reveal } from './reveal.js';

const yesNo = (value) => (value == null ? t('unknown') : value ? t('yes') : t('no'));
const label = (list, kind) => list?.find((one) => one.kind === kind)?.label ?? kind;

export const CaseFacts = ({ one, catalogue, path, reload, reveal }) => {
  const masked = (field, value) => (value ? html`<${Reveal} path=${path} field=${field} value=${value} allowed=${reveal} done=${reload} />` : null);
  return html`
    <section class="card" data-test="facts">
      <h2>${t('case.application')}</h2>
      <${Rows} title=${t('case.applicant')} rows=${applicantRows(one.applicant ?? {}, catalogue, masked)} />
      ${(one.agents ?? []).map((agent, i) => html`<${Rows} key=${i} title=${t('case.agent', { number: i + 1 })} rows=${[[t('who.name'), agent.name], [t('agent.profession'), agent.profession && label(catalogue.professions, agent.profession)], [t('who.id.number'), masked(`agents.${i}.idNumber`, agent.idNumber)], [t('who.phone'), masked(`agents.${i}.phone`, agent.phone)], [t('agent.scope'), agent.scope], [t('agent.until'), agent.until && date(agent.until)]]} />`)}
      ${(one.thirdParties ?? []).map((other, i) => html`<${Rows} key=${`third-${i}`} title=${t('case.third', { number: i + 1 })} rows=${[[t('who.name'), other.name], [t('third.contact'), masked(`thirdParties.${i}.contact`, other.contact)]]} />`)}
      <${Rows} title=${t('case.act')} rows=${actRows(one, catalogue)} />
      <${Rows} title=${t('case.said')} rows=${[[t('case.request'), one.request], [t('case.facts'), one.facts], [t('case.reasons'), one.reasons], [t('case.delay'), one.delay && `${one.delay.ground}（${[one.delay.from, one.delay.to].filter(Boolean).join(' — ')}）`], [t('case.normative'), one.normativeDocument && `${one.normativeDocument.title} ${one.normativeDocument.reason ?? ''}`]]} />
      <${Rows} title=${t('case.wishes')} rows=${wishRows(one, catalogue)} />
      <${Rows} title=${t('case.service')} rows=${[[t('service.address'), masked('service.address', one.service?.address)], [t('case.electronic'), one.service && yesNo(one.service.electronic)], [t('service.phone'), masked('service.phone', one.service?.phone)], [t('service.email'), masked('service.email', one.service?.email)], [t('remind.way'), one.reminderWay && t(`remind.way.${one.reminderWay}`)]]} />
      <${Rows} title=${t('case.came')} rows=${[[t('case.submitted'), time(one.submittedAt)], [t('case.channel'), t(`channel.${one.channel}`)], [t('case.hall'), one.hall?.name], [t('case.receipt'), one.receiptCode], [t('case.organ'), one.organ?.name]]} />
    </section>
  `;
};
CaseFacts.props = ['one', 'catalogue', 'path', 'reload', 'reveal'];

function applicantRows(who, catalogue, masked) {
  return [
    [t('who.name'), who.name],
    [t('who.id.type'), who.idType && label(catalogue.idTypes, who.idType)],
    [t('who.id.number'), masked('applicant.idNumber', who.idNumber)],
    [t('who.credit.code'), who.creditCode],
    [t('who.representative'), who.representative],
    [t('who.position'), who.position],
    [t('who.phone'), masked('applicant.phone', who.phone)],
    [t('who.address'), masked('applicant.address', who.address)],
  ];
}

function actRows(one, catalogue) {
  const act = one.act ?? {};
  return [
    [t('case.respondent'), one.respondent?.name],
    [t('case.act.kind'), label(catalogue.actKinds, act.kind)],
    [t('act.paper'), [act.title, act.documentNumber].filter(Boolean).join(' ')],
    [t('case.done.on'), act.doneOn && date(act.doneOn)],
    [t('case.known.on'), act.knownOn && date(act.knownOn)],
    [t('case.told'), yesNo(act.rightToApplyTold)],
    [t('case.told.on'), act.toldOn && date(act.toldOn)],
    [t('case.amount'), act.amountFen != null && yuan(act.amountFen)],
    [t('case.flags'), ['onTheSpot', 'warning', 'realEstate'].filter((name) => act[name]).map((name) => t(`case.flag.${name}`)).join('、')],
  ];
}

function wishRows(one, catalogue) {
  const asked = Object.entries(one.wishes ?? {}).filter(([, wished]) => wished === true).map(([name]) => t(`case.wish.${name}`));
  return [[t('case.wished'), asked.join('、')], [t('case.court'), one.courtCase && t('yes')], [t('case.before'), one.appliedBefore && t('yes')], [t('case.exclusion'), one.exclusion && label(catalogue.exclusions, one.exclusion)]];
}

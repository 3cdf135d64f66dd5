// Everything once more before it goes off, each part with the way back to it.
import { html } from '../kit/html.js';
import { t } from '../kit/i18n.js';
import { date } from '../kit/format.js';
import { reminderWay } from '../kit/reminder-fields.js';
import { SummaryPart } from '../kit/summary-part.js';
import { isCompany } from './request.js';

const SHORT = 160;

const cut = (text) => ([...text].length > SHORT ? `${[...text].slice(0, SHORT).join('')}…` : text);

export const Summary = ({ draft, catalogue, turn }) => {
  const a = draft.application;
  const respondent = draft.unlisted ? a.respondentName : catalogue.authorities.find((one) => one.id === a.respondentId)?.name;
  const agents = draft.hasAgent ? a.agents.map((agent) => agent.name).join('、') : t('no');
  return html`
    <${SummaryPart} step="who" title=${t('apply.step.who')} turn=${turn} rows=${[[t('summary.applicant'), a.applicant.name], [t('who.phone'), a.applicant.phone], [t('summary.agents'), agents]]} />
    <${SummaryPart} step="act" title=${t('apply.step.act')} turn=${turn} rows=${[[t('act.respondent'), respondent], [t('act.kind'), catalogue.actKinds.find((one) => one.kind === a.act.kind)?.label], [t('act.paper'), [a.act.title, a.act.documentNumber].filter(Boolean).join(' ')], [t('act.known.on'), date(a.act.knownOn)]]} />
    <${SummaryPart} step="ask" title=${t('apply.step.ask')} turn=${turn} rows=${[[t('ask.request'), cut(a.request)], [t('ask.facts'), cut(a.facts)], [t('ask.reasons'), cut(a.reasons)]]} />
    <${SummaryPart} step="files" title=${t('apply.step.files')} turn=${turn} rows=${[[t('apply.step.files'), t('summary.files', { count: draft.files.filter((file) => file.state === 'accepted').length })]]} />
    <${SummaryPart} step="service" title=${t('apply.step.service')} turn=${turn} rows=${[[t('service.address'), draft.sameAddress ? a.applicant.address : a.service.address], [t('summary.electronic'), a.service.electronic ? t('yes') : t('no')], [t('remind.way'), reminderWay(a.reminders, isCompany(a))]]} />
  `;
};
Summary.props = ['draft', 'catalogue', 'turn'];

// Everything once more before it goes off, each part with the way back to it.
import { html } from '../kit/html.js';
import { t } from '../kit/i18n.js';
import { date } from '../kit/format.js';
import { reminderWay } from '../kit/reminder-fields.js';
import { SummaryPart } from '../kit/summary-part.js';
import { actsThrough, asked, countryOf, matterOf } from './asked.js';
import { stateOf } from './paper-card.js';

export const Summary = ({ draft, catalogue, turn }) => {
  const { order } = draft;
  const matter = matterOf(catalogue, draft);
  const { questions, papers } = asked(matter, draft);
  const part = (step, rows) => html`<${SummaryPart} step=${step} title=${t(`notarize.step.${step}`)} turn=${turn} rows=${rows} />`;
  return html`
    ${part('matter', [[t('order.matter'), matter.name], [t('order.use'), countryOf(catalogue, draft)?.name ?? t(`use.${order.use}`)]])}
    ${part('who', [[t('summary.applicant'), order.applicant.name], [t('who.phone'), order.applicant.phone], [t('remind.way'), reminderWay(order.reminders, order.applicant.kind === 'COMPANY')], [t('summary.agents'), actsThrough(matter, draft) ? order.agent.name : t('no')]])}
    ${part('questions', [...questions.map((question) => [question.label, said(question, order.answers[question.id], catalogue)]), [t('notarize.purpose'), order.purpose], [t('notarize.copies'), order.copies], [t('notarize.urgent'), draft.urgent ? `${date(order.urgency.by)} ${order.urgency.reason}` : t('notarize.urgent.no')]])}
    ${part('papers', papers.map((paper) => [paper.name, t(`papers.${stateOf(paper, draft)}`)]))}
  `;
};
Summary.props = ['draft', 'catalogue', 'turn'];

function said(question, answer, catalogue) {
  if (!answer) return null;
  if (question.kind === 'DATE') return date(answer);
  if (question.kind === 'DIVISION') return catalogue.divisions.find((one) => one.kind === answer)?.label;
  return question.options.find((one) => one.value === answer)?.label ?? answer;
}

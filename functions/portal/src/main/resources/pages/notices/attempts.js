// Every try to send a notice, with what its provider said.
import { html } from '../kit/html.js';
import { time } from '../kit/format.js';
import { t } from '../kit/i18n.js';

const TAGS = { TAKEN: 'tag good', FAILED: 'tag warn', REFUSED: 'tag bad', UNKNOWN: 'tag warn', BEGUN: 'tag' };

/** A letter is taken by nobody's server: an officer posted it. */
const result = (each) => (each.code === 'POSTED' ? t('notices.result.POSTED') : t(`notices.result.${each.result}`));

const said = (each) => (each.code === 'POSTED' ? each.receipt : `${each.provider} ${each.code} ${each.receipt}`);

const Report = ({ report }) => html`<span class=${report.delivered ? 'tag good' : 'tag bad'} data-test="report">${report.delivered ? t('notices.delivered') : report.code ? t('notices.undelivered.code', { code: report.code }) : t('notices.undelivered')}</span> <small>${time(report.at)}</small>`;
Report.props = ['report'];

export const Attempts = ({ attempts }) => html`
  <ul class="services">
    ${attempts.map((each) => html`<li key=${each.number} data-test="attempt">${time(each.at)} <span class=${TAGS[each.result]}>${result(each)}</span> <small>${said(each)} ${each.by ? t('notices.by', { name: each.by }) : null}</small> ${each.report ? html`<${Report} report=${each.report} />` : null}</li>`)}
  </ul>
`;
Attempts.props = ['attempts'];

// Every try to send a notice, with what its provider said.
import { html } from '../kit/html.js';
import { time } from '../kit/format.js';
import { t } from '../kit/i18n.js';

const TAGS = { TAKEN: 'tag good', FAILED: 'tag warn', REFUSED: 'tag bad', UNKNOWN: 'tag warn', BEGUN: 'tag' };

/** A letter is taken by nobody's server: an officer posted it. */
const result = (each) => (each.code === 'POSTED' ? t('notices.result.POSTED') : t(`notices.result.${each.result}`));

const said = (each) => (each.code === 'POSTED' ? each.receipt : `${each.provider} ${each.code} ${each.receipt}`);

export const Attempts = ({ attempts }) => html`
  <ul class="services">
    ${attempts.map((each) => html`<li key=${each.number} data-test="attempt">${time(each.at)} <span class=${TAGS[each.result]}>${result(each)}</span> <small>${said(each)} ${each.by ? t('notices.by', { name: each.by }) : null}</small></li>`)}
  </ul>
`;
Attempts.props = ['attempts'];

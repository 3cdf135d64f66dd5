// Statutory periods with how they were counted and where the law says so.
import { html } from '../kit/html.js';
import { t } from '../kit/i18n.js';
import { date } from '../kit/format.js';
import { Citations } from '../kit/citations.js';

const COLOURS = { OVERDUE: 'tag bad', PAUSED: 'tag warn', MET: 'tag good', RUNNING: 'tag' };

/** "3 days left", "2 days over", "paused", "done". */
export function remaining(clock) {
  if (clock.state === 'PAUSED') return t('clock.paused');
  if (clock.state === 'MET') return t('clock.met');
  if (clock.daysLeft == null) return '';
  if (clock.daysLeft < 0) return t('clock.over', { days: -clock.daysLeft });
  return clock.daysLeft === 0 ? t('clock.today') : t('clock.left', { days: clock.daysLeft });
}

export const ClockList = (props) => html`
  <ul class="clocks" data-test="clocks">
    ${props.clocks.map(
      (clock, i) => html`
        <li key=${clock.code + i} class=${`clock ${clock.state.toLowerCase()}`} data-test=${`clock-${clock.code}`} data-state=${clock.state}>
          <p><strong lang="zh-CN">${clock.label}</strong> <span class=${COLOURS[clock.state]}>${remaining(clock)}</span></p>
          <p class="clock-due">${clock.due ? t('clock.due', { day: date(clock.due) }) : t('clock.open')} ${clock.provisional && html`<small>${t('provisional')}</small>`}</p>
          <details class="article"><summary data-test=${`calculation-${clock.code}`}>${t('clock.how')}</summary><p class="calculation" lang="zh-CN">${clock.calculation}</p></details>
          <${Citations} list=${clock.citations} />
        </li>
      `,
    )}
  </ul>
`;
ClockList.props = ['clocks'];

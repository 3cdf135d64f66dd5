// What is left to be done after the decision, one by one.
import { html } from '../kit/html.js';
import { t } from '../kit/i18n.js';
import { shortDate } from '../kit/format.js';

export const DutyList = ({ one, desk, can }) =>
  one.duties.length
    ? html`
        <section class="card" data-test="duties">
          <h2>${t('scase.duties')}</h2>
          <ul class="papers">
            ${one.duties.map(
              (each) => html`
                <li key=${each.duty} class="checked-paper" data-test=${`duty-${each.duty}`} data-done=${each.doneOn ? 'true' : 'false'}>
                  <p lang="zh-CN">${each.label}</p>
                  <span class=${each.doneOn ? 'tag good' : 'tag warn'}>${each.doneOn ? t('duty.done', { day: shortDate(each.doneOn) }) : t('duty.open', { day: shortDate(each.openedOn) })}</span>
                  ${!each.doneOn && can('completeDuty') && html`<button type="button" class="plain small" @click=${() => desk.begin('completeDuty', { duty: { options: [{ value: each.duty, label: each.label }] } })} data-test=${`complete-${each.duty}`}>${t('duty.complete')}<span class="unseen"> ${each.label}</span></button>`}
                </li>
              `,
            )}
          </ul>
        </section>
      `
    : null;
DutyList.props = ['one', 'desk', 'can'];

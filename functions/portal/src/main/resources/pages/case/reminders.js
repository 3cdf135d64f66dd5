// What a party was reminded of, and every try to do so. Beside the history, because a reminder serves nothing.
import { html } from '../kit/html.js';
import { time } from '../kit/format.js';
import { t } from '../kit/i18n.js';
import { Attempts } from '../notices/attempts.js';

const TAGS = { WAITING: 'tag', TO_POST: 'tag warn', SENT: 'tag good', GIVEN_UP: 'tag bad' };
const SHOWN = 10;

const latest = (attempts) => [...attempts].reverse().slice(0, SHOWN);

export const ReminderList = ({ reminders }) => html`
  <section class="card" data-test="reminders">
    <h2>${t('reminders.title')}</h2>
    <p class="hint">${t('reminders.hint')}</p>
    ${reminders.length
      ? html`
          <ol class="history">
            ${[...reminders].reverse().map(
              (one) => html`
                <li key=${one.ref} data-test=${`reminder-${one.ref}`}>
                  <p class="history-time">${time(one.at)} · ${t(`notices.channel.${one.channel}`)}</p>
                  <p><strong>${one.template ? t(`reminders.of.${one.template}`) : t('reminders.of.free')}</strong> <span class=${TAGS[one.state]} data-test="state">${t(`notices.state.${one.state}`)}</span></p>
                  ${one.due && html`<p class="hint">${t('notices.next', { at: time(one.due) })}</p>`}
                  ${one.attempts.length ? html`<${Attempts} attempts=${latest(one.attempts)} />` : null}
                  ${one.attempts.length > SHOWN && html`<p class="hint">${t('notices.tries', { count: one.attempts.length })}</p>`}
                </li>
              `,
            )}
          </ol>
        `
      : html`<p class="empty">${t('reminders.none')}</p>`}
  </section>
`;
ReminderList.props = ['reminders'];

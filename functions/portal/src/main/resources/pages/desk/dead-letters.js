// What could not be handled and waits for a person, queue by queue.
import { defineComponent, ref, shallowRef } from '../vendor/vue.js';
import { call, newKey } from '../kit/api.js';
import { count, size, time } from '../kit/format.js';
import { html } from '../kit/html.js';
import { t } from '../kit/i18n.js';
import { Notice } from '../kit/notice.js';
import { say } from '../kit/speak.js';
import { DeskProblem, may, token } from './frame.js';

export const DeadLetters = defineComponent({
  setup() {
    const queues = shallowRef(null);
    const problem = shallowRef(null);
    const done = ref(null);
    const load = async () => {
      problem.value = null;
      try {
        queues.value = (await call('GET', '/v1/dead-letters', { token: token() })).data.items;
      } catch (failed) {
        problem.value = failed;
      }
    };
    const redrive = async (queue) => {
      problem.value = null;
      try {
        await call('POST', `/v1/dead-letters/${encodeURIComponent(queue)}/redrive`, { token: token(), key: newKey(), body: {} });
        done.value = t('dead-letters.done', { queue });
        say(done.value);
        await load();
      } catch (failed) {
        problem.value = failed;
      }
    };
    load();

    return () => html`
      <h1>${t('dead-letters.title')}</h1>
      <p class="lead">${t('dead-letters.lead')}</p>
      <${DeskProblem} problem=${problem.value} retry=${load} />
      ${done.value && html`<${Notice} kind="good" text=${done.value} test="done" />`}
      ${queues.value?.map((one) => html`<${Queue} key=${one.queue} one=${one} redrive=${redrive} />`)}
      ${queues.value && !queues.value.length && html`<p class="empty">${t('dead-letters.none')}</p>`}
      ${queues.value && html`<button type="button" class="second" @click=${load} data-test="reload">${t('dead-letters.reload')}</button>`}
    `;
  },
});

const Queue = ({ one, redrive }) => html`
  <section class="card queue" data-test=${`queue-${one.queue}`} data-messages=${one.messages}>
    <h2>${one.queue}</h2>
    <p><span class=${one.messages ? 'tag bad' : 'tag good'}>${t('dead-letters.count', { count: count(one.messages) })}</span></p>
    ${one.letters?.length
      ? html`<ul class="services">${one.letters.map((letter) => html`<li key=${letter.messageId}>${t('dead-letters.letter', { time: time(letter.sentAt), tries: letter.receives, size: size(letter.bytes) })}<small> ${letter.messageId}</small></li>`)}</ul>`
      : null}
    ${one.messages && may('HALL_ADMINISTRATOR') ? html`<button type="button" class="first" @click=${() => redrive(one.queue)} data-test=${`redrive-${one.queue}`}>${t('dead-letters.redrive')}</button>` : null}
  </section>
`;
Queue.props = ['one', 'redrive'];

// One warning: why, what to say, what has been done, what may be done now. It keeps itself up to date.
import { defineComponent, onUnmounted, ref, shallowRef } from '../vendor/vue.js';
import { call } from '../kit/api.js';
import { useCommands } from '../kit/command.js';
import { html } from '../kit/html.js';
import { t } from '../kit/i18n.js';
import { Notice } from '../kit/notice.js';
import { claims } from '../kit/session.js';
import { focusOn, say } from '../kit/speak.js';
import { ActionList } from '../case/actions.js';
import { HistoryList } from '../case/history.js';
import { DeskProblem, token } from '../desk/frame.js';
import { Appeals, Contacts, Money } from './warning-done.js';
import { Head, Tasks } from './warning-head.js';
import { SignalLine } from './signal-line.js';
import { Reasons, Words } from './warning-why.js';

const EVERY = 5000;
const ELSEWHERE = ['readPersonalData'];

export const WarningPage = defineComponent({
  setup() {
    const id = new URLSearchParams(location.search).get('id') ?? '';
    const path = `/v1/fraud/warnings/${encodeURIComponent(id)}`;
    const view = shallowRef(null);
    const problem = shallowRef(null);
    const done = ref(null);
    const newer = ref(false);

    const fetchView = async () => (await call('GET', path, { token: token() })).data;
    const load = async () => {
      problem.value = null;
      try {
        view.value = await fetchView();
        newer.value = false;
      } catch (failed) {
        problem.value = failed;
      }
    };
    // A form that is being filled in is not taken from under somebody's hands: news is only told.
    const watchIt = setInterval(async () => {
      if (document.hidden || !view.value) return;
      try {
        newer.value = (await fetchView()).version !== view.value.version;
        if (newer.value && !document.querySelector('.open-action, .reveal')) await load();
      } catch {
        // The next try tells; the page stays as it is.
      }
    }, EVERY);
    onUnmounted(() => clearInterval(watchIt));
    const commands = useCommands(
      () => `${path}/commands`,
      token,
      async () => {
        await load();
        done.value = t('case.done', { label: view.value?.history.at(-1)?.label ?? '' });
        say(done.value);
        focusOn('case-title');
      },
    );
    const session = async () => ({ token: token(), owner: claims(token()).sub });
    load();

    return () => {
      const one = view.value;
      if (!one) return problem.value ? html`<${DeskProblem} problem=${problem.value} retry=${load} />` : html`<p class="loading" role="status">${t('loading')}</p>`;
      // Whoever has to answer an appeal reads it first.
      const contested = one.appeals.some((each) => each.upheld === null);
      const actions = one.permitted.filter((action) => !ELSEWHERE.includes(action.type));
      return html`
        <${Head} one=${one} path=${path} load=${load} />
        <${DeskProblem} problem=${problem.value} retry=${load} />
        ${done.value && html`<${Notice} kind="good" text=${done.value} test="done" />`}
        ${newer.value && html`<${Notice} kind="warn" title=${t('warning.newer')} test="newer"><button type="button" class="second" @click=${load}>${t('action.reload')}</button></${Notice}>`}
        <div class="case-columns">
          <div>
            <${ActionList} actions=${actions} version=${one.version} commands=${commands} reload=${load} types=${[]} session=${session} title=${t('warning.actions')} />
            ${contested && html`<${Appeals} one=${one} />`}
            <${Words} words=${one.words} />
            <${Reasons} one=${one} />
            <${Contacts} one=${one} />
            <${Money} one=${one} />
            ${!contested && html`<${Appeals} one=${one} />`}
          </div>
          <aside>
            <${Tasks} one=${one} />
            ${one.signals.length ? html`<${SignalLine} signals=${one.signals} raisedAt=${one.raisedAt} />` : null}
            <section class="card"><h2>${t('warning.history')}</h2><${HistoryList} history=${one.history} /></section>
          </aside>
        </div>
      `;
    };
  },
});

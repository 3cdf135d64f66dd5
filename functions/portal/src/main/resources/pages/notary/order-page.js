// One order: what is due, what may be done, what is known, what happened.
import { defineComponent, ref, shallowRef } from '../vendor/vue.js';
import { call } from '../kit/api.js';
import { useCommands } from '../kit/command.js';
import { html } from '../kit/html.js';
import { t } from '../kit/i18n.js';
import { Notice } from '../kit/notice.js';
import { openLink } from '../kit/open-link.js';
import { claims } from '../kit/session.js';
import { focusOn, say } from '../kit/speak.js';
import { DeskProblem, may, token } from '../desk/frame.js';
import { OrderView } from './order-view.js';

export const OrderPage = defineComponent({
  setup() {
    const id = new URLSearchParams(location.search).get('id') ?? '';
    const path = `/v1/notary/orders/${encodeURIComponent(id)}`;
    const view = shallowRef(null);
    const catalogue = shallowRef(null);
    const problem = shallowRef(null);
    const done = ref(null);

    const load = async () => {
      problem.value = null;
      try {
        const [one, list] = await Promise.all([call('GET', path, { token: token() }), catalogue.value ? null : call('GET', '/v1/notarization/catalogue')]);
        if (list) catalogue.value = list.data;
        view.value = one.data;
      } catch (failed) {
        problem.value = failed;
      }
    };
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
    const openFile = async (file) => {
      problem.value = null;
      try {
        await openLink(`${path}/files/${encodeURIComponent(file.fileId)}`, token());
      } catch (failed) {
        problem.value = failed;
      }
    };
    const session = async () => ({ token: token(), owner: claims(token()).sub });
    const handles = may('NOTARY', 'OFFICE_HEAD');
    load();

    return () => {
      const one = view.value;
      if (!one) return problem.value ? html`<${DeskProblem} problem=${problem.value} retry=${load} />` : html`<p class="loading" role="status">${t('loading')}</p>`;
      return html`
        <div class="case-head">
          <h1 id="case-title" tabindex="-1" lang="zh-CN">${one.certificates.at(-1)?.number ?? one.receiptCode}</h1>
          <p><span class="tag" data-test="stage" data-stage=${one.stage} lang="zh-CN">${one.stageLabel}</span>${one.urgency && html` <span class="tag bad">${t('orders.urgent')}</span>`} <span data-test="version" data-version=${one.version}>${t('case.version', { version: one.version })}</span></p>
        </div>
        <${DeskProblem} problem=${problem.value} retry=${load} />
        ${done.value && html`<${Notice} kind="good" text=${done.value} test="done" />`}
        <${OrderView} one=${one} path=${path} token=${token()} commands=${commands} reload=${load} types=${catalogue.value.fileTypes} session=${session} openFile=${handles ? openFile : null} handles=${handles} />
      `;
    };
  },
});

// A letter that an officer prints and posts: opened one at a time, because it shows address and name.
import { defineComponent, reactive, ref, shallowRef } from '../vendor/vue.js';
import { call, newKey } from '../kit/api.js';
import { date } from '../kit/format.js';
import { bind } from '../kit/form.js';
import { TextField } from '../kit/fields.js';
import { html } from '../kit/html.js';
import { t } from '../kit/i18n.js';
import { DeskProblem, token } from '../desk/frame.js';

export const Letter = defineComponent({
  props: ['one', 'posted'],
  setup(props) {
    const letter = shallowRef(null);
    const problem = shallowRef(null);
    const busy = ref(false);
    const form = reactive({ receipt: '' });
    const path = () => `/v1/notices/${encodeURIComponent(props.one.id)}`;
    const run = async (work) => {
      busy.value = true;
      problem.value = null;
      try {
        await work();
      } catch (failed) {
        problem.value = failed;
      }
      busy.value = false;
    };
    const open = () => run(async () => (letter.value = (await call('GET', `${path()}/letter`, { token: token() })).data));
    const mark = (event) => {
      event.preventDefault();
      return run(async () => {
        await call('POST', `${path()}/posted`, { token: token(), key: newKey(), version: props.one.version, body: form.receipt.trim() ? { receipt: form.receipt.trim() } : {} });
        await props.posted();
      });
    };
    const print = () => window.print();

    return () => html`
      <${DeskProblem} problem=${problem.value} retry=${open} />
      ${!letter.value && html`<button type="button" class="second" disabled=${busy.value} @click=${open} data-test="letter">${t('notices.letter.open')}</button>`}
      ${letter.value &&
      html`
        <article class="letter" lang="zh-CN" data-test="letter-text">
          <p class="letter-to">${letter.value.to.map((line) => html`<span key=${line}>${line}</span>`)}</p>
          <h3>${letter.value.subject}</h3>
          <p class="letter-text">${letter.value.text}</p>
          <p class="letter-day">${date(letter.value.at)}</p>
        </article>
        <button type="button" class="second" @click=${print} data-test="print">${t('notices.letter.print')}</button>
        <form novalidate @submit=${mark}>
          <${TextField} pointer="/receipt" label=${t('notices.letter.receipt')} max=${40} ...${bind(form, 'receipt')} test="receipt" />
          <button type="submit" class="first" disabled=${busy.value} data-test="posted">${t('notices.letter.posted')}</button>
        </form>
      `}
    `;
  },
});

// Reading one masked field in full: a reason first, then the value, for as long as the page is open.
import { defineComponent, nextTick, ref, shallowRef } from '../vendor/vue.js';
import { call, newKey } from '../kit/api.js';
import { html } from '../kit/html.js';
import { t } from '../kit/i18n.js';
import { ProblemNotice } from '../kit/notice.js';
import { say } from '../kit/speak.js';
import { token } from './frame.js';

export const Reveal = defineComponent({
  props: { path: String, field: String, value: String, allowed: Boolean, done: Function },
  setup(props) {
    const asking = ref(false);
    const reason = ref('');
    const full = ref(null);
    const problem = shallowRef(null);
    const box = `reveal-${props.field.replaceAll('.', '-')}`;

    const ask = async () => {
      asking.value = true;
      await nextTick();
      document.getElementById(box).focus();
    };
    const open = async (event) => {
      event.preventDefault();
      problem.value = null;
      if (!reason.value.trim()) return document.getElementById(box).focus();
      try {
        const { data } = await call('POST', `${props.path}/reveal`, { token: token(), key: newKey(), body: { field: props.field, reason: reason.value.trim() } });
        full.value = data.value;
        asking.value = false;
        say(t('reveal.open'));
        props.done();
      } catch (failed) {
        problem.value = failed;
      }
    };

    return () => html`
      <span class="masked" data-test=${`masked-${props.field}`}>${full.value ?? props.value}</span>
      ${props.allowed && !full.value && !asking.value && html`<button type="button" class="plain small" @click=${ask} data-test=${`reveal-${props.field}`}>${t('reveal')}</button>`}
      ${asking.value &&
      html`
        <form class="reveal" @submit=${open}>
          <label for=${box}>${t('reveal.reason')}</label>
          <input id=${box} value=${reason.value} maxlength="200" required @input=${(event) => (reason.value = event.target.value)} data-test=${`reveal-reason-${props.field}`} />
          <div class="buttons"><button type="submit" class="first" data-test=${`reveal-send-${props.field}`}>${t('reveal.send')}</button><button type="button" class="second" @click=${() => (asking.value = false)}>${t('cancel')}</button></div>
          <${ProblemNotice} problem=${problem.value} />
        </form>
      `}
    `;
  },
});

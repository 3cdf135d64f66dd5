// The code as it hangs on the wall, the poster to print, and the codes there were before.
import { defineComponent, onBeforeUnmount, ref, shallowRef, watch } from '../vendor/vue.js';
import { call } from '../kit/api.js';
import { date } from '../kit/format.js';
import { fetchAndSave } from '../kit/download.js';
import { html } from '../kit/html.js';
import { t } from '../kit/i18n.js';
import { DeskProblem, token } from './frame.js';

export const HallCodes = defineComponent({
  props: { one: Object, path: String, keeper: Boolean, ask: Function },
  setup(props) {
    const picture = ref(null);
    const problem = shallowRef(null);
    const attempt = async (act) => {
      problem.value = null;
      try {
        await act();
      } catch (failed) {
        problem.value = failed;
      }
    };
    const forget = () => picture.value && URL.revokeObjectURL(picture.value);
    const draw = () =>
      attempt(async () => {
        const { data } = await call('GET', `${props.path}/code.svg`, { token: token() });
        forget();
        picture.value = URL.createObjectURL(new Blob([data], { type: 'image/svg+xml' }));
      });
    const save = (file, name) => attempt(() => fetchAndSave(`${props.path}/${file}`, token(), name));
    watch(() => props.one.version, draw, { immediate: true });
    onBeforeUnmount(forget);

    return () => {
      const { one } = props;
      const current = one.codes.find((code) => code.status === 'CURRENT');
      return html`
        <section class="card" data-test="codes">
          <h2>${t('hall.code')}</h2>
          <${DeskProblem} problem=${problem.value} />
          ${current && one.status === 'OPEN'
            ? html`
                ${picture.value && html`<img class="qr" src=${picture.value} alt=${t('hall.code.alt', { name: one.name, url: current.url })} data-test="qr" />`}
                <p class="hint">${t('hall.code.serial', { serial: current.serial, day: date(current.issuedOn) })}<br /><a href=${current.url} data-test="code-url">${current.url}</a></p>
                <div class="buttons">
                  <button type="button" class="first" @click=${() => save('poster.pdf', `${one.name}.pdf`)} data-test="poster">${t('hall.poster')}</button>
                  <button type="button" class="second" @click=${() => save('code.png', `${one.name}.png`)} data-test="code-png">PNG</button>
                  <button type="button" class="second" @click=${() => save('code.svg', `${one.name}.svg`)} data-test="code-svg">SVG</button>
                </div>
              `
            : html`<p>${t('hall.code.none')}</p>`}
          ${props.keeper && html`<button type="button" class="second" @click=${() => props.ask('rotateCode')} data-test="rotate-code">${t('hall.rotate')}</button>`}
        </section>
        <section class="card">
          <h2>${t('hall.codes')}</h2>
          <ul class="codes">
            ${one.codes.map(
              (code) => html`
                <li key=${code.serial} data-test=${`code-${code.serial}`} data-status=${code.status}>
                  <span>${t('hall.code.number', { serial: code.serial })} <span class=${code.status === 'CURRENT' ? 'tag good' : code.status === 'REVOKED' ? 'tag bad' : 'tag warn'}>${t(`hall.code.${code.status}`)}</span><small>${date(code.issuedOn)}</small></span>
                  ${props.keeper && code.status !== 'REVOKED' && html`<button type="button" class="danger" @click=${() => props.ask('revokeCode', { serial: code.serial })} data-test=${`revoke-code-${code.serial}`}>${t('hall.revoke')}</button>`}
                </li>
              `,
            )}
          </ul>
        </section>
      `;
    };
  },
});

// A paper that cannot be used: another file in its place, in one go. The new one is announced and sent, then the old one taken out.
import { defineComponent, reactive, shallowRef } from '../vendor/vue.js';
import { FileLine } from '../kit/file-line.js';
import { html } from '../kit/html.js';
import { t } from '../kit/i18n.js';
import { say } from '../kit/speak.js';
import { unfit } from '../kit/upload.js';
import { token } from '../desk/frame.js';
import { newPaper, PAPER_TYPES, replacePaper, typeOf } from './paper-send.js';

/** @prop paper that was refused @prop path of the case @prop sent async, afterwards */
export const PaperAgain = defineComponent({
  props: { paper: Object, path: String, sent: Function },
  setup(props) {
    const entry = shallowRef(null);
    const fault = shallowRef(null);
    const send = async () => {
      await replacePaper(entry.value, props.paper, props.path, token());
      say(`${entry.value.name} ${t(`file.${entry.value.state}`)}`);
      if (entry.value.state === 'accepted') await props.sent();
    };
    const choose = (event) => {
      const [file] = event.target.files;
      event.target.value = '';
      if (!file) return;
      fault.value = unfit({ name: file.name, size: file.size, type: typeOf(file) }, PAPER_TYPES, 'paper.type');
      if (fault.value) return;
      entry.value = reactive(newPaper(file, props.paper.kind));
      send();
    };

    return () => html`
      <div class="instead" data-test="paper-instead">
        <p class="hint">${t('paper.again.hint')}</p>
        ${fault.value && html`<p class="fault" role="alert"><span aria-hidden="true">⚠ </span>${fault.value}</p>`}
        ${entry.value
          ? html`<ul class="file-list"><${FileLine} entry=${entry.value} again=${send} remove=${() => (entry.value = null)} /></ul>`
          : html`<label class="button first"><input type="file" class="unseen" accept=".pdf,.jpg,.jpeg,.png,.tif,.tiff" @change=${choose} data-test=${`again-${props.paper.id}`} />${t('paper.again')}<span class="unseen"> ${props.paper.name}</span></label>`}
      </div>
    `;
  },
});

// Which page of which paper is looked at, and the place on it that is meant.
import { reactive } from '../vendor/vue.js';
import { t } from '../kit/i18n.js';
import { focusOn, say } from '../kit/speak.js';

/** As in desk.css: narrower than this, papers and findings are not beside each other. */
const NARROW = '(max-width: 61.99rem)';

export function useShown() {
  const shown = reactive({
    paper: null,
    page: 1,
    mark: null,
    /** Counts how often a place was asked for, so that the same one is brought into view again. */
    asked: 0,
    part: 'findings',
    from: null,
    turn(paper, page = 1) {
      Object.assign(shown, { paper, page, mark: null });
    },
    /** @param place {paper, page, box, quote} @param name of the paper @param from id of what was pressed */
    place(place, name, from) {
      Object.assign(shown, { paper: place.paper, page: place.page, mark: place, asked: shown.asked + 1, from });
      say(t('scase.shown', { name, page: place.page, quote: place.quote }));
      if (matchMedia(NARROW).matches) {
        shown.part = 'papers';
        focusOn('viewer').then(() => document.getElementById('viewer')?.scrollIntoView({ block: 'start' }));
      }
    },
    back() {
      shown.part = 'findings';
      if (shown.from) focusOn(shown.from);
    },
  });
  return shown;
}

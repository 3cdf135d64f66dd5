// The service promise in words.
import { t } from '../kit/i18n.js';

/** @param days working days from acceptance; 0 is the same day */
export const promiseOf = (days) => (days === 0 ? t('promise.same.day') : t('promise.days', { days }));

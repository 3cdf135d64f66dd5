/**
 * The law of a fraud warning (预警劝阻): commands, events, state; no clock and nothing of the cloud.
 */
@NullMarked
package org.mashang.fraud.proceeding;

import org.jspecify.annotations.NullMarked;

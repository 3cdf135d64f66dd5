package org.mashang.reconsideration.proceeding;

import org.jspecify.annotations.Nullable;
import org.mashang.reconsideration.term.StayGround;

/**
 * Whether the act is carried out meanwhile (停止执行, 42).
 *
 * @param requested whether a request waits for an answer
 * @param ground why execution is stayed; null if it is not
 */
public record Stay(boolean requested, @Nullable StayGround ground) {}

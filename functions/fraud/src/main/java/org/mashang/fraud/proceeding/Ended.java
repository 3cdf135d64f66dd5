package org.mashang.fraud.proceeding;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mashang.fraud.term.FalseReason;
import org.mashang.fraud.term.Result;

/** What came of a warning (结论). */
public record Ended(Result result, @Nullable FalseReason falseReason, Officer by, Instant at) {}

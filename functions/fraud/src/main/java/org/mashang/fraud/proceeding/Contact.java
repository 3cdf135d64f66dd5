package org.mashang.fraud.proceeding;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.Personal;
import org.mashang.fraud.term.Channel;
import org.mashang.fraud.term.FalseReason;
import org.mashang.fraud.term.Result;

/** A try to dissuade somebody (劝阻记录). */
public record Contact(
    Channel channel,
    Result result,
    @Nullable FalseReason falseReason,
    Personal note,
    Officer by,
    Instant at) {}

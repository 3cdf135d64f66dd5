package org.mashang.fraud.proceeding;

import java.time.Instant;
import org.mashang.fraud.alert.Level;

/** An alert that a warning was raised from or that was merged into it. */
public record ToldAlert(String id, Instant at, Level level, int score) {}

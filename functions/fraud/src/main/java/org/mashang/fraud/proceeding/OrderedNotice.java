package org.mashang.fraud.proceeding;

import java.time.Instant;
import org.mashang.casework.Personal;
import org.mashang.fraud.term.Notice;

/** A message that is to be sent to the person (提醒). */
public record OrderedNotice(int number, Notice channel, Personal text, Officer by, Instant at) {}

package org.mashang.screening.proceeding;

import java.time.LocalDate;
import org.mashang.screening.term.HeardParty;

/** Whose opinion was heard when (听取意见, 刑诉法 173). */
public record Heard(HeardParty party, LocalDate on) {}

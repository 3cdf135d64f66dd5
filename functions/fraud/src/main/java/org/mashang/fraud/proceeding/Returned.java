package org.mashang.fraud.proceeding;

import java.time.LocalDate;

/** Money that came back (返还). */
public record Returned(long fen, String document, LocalDate on) {}

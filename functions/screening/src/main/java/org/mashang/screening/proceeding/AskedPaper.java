package org.mashang.screening.proceeding;

import java.time.LocalDate;
import org.mashang.casework.Personal;

/** A paper that the police were asked for; time goes on meanwhile (补充材料). */
public record AskedPaper(String kind, Personal note, LocalDate on) {}

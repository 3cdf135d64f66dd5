package org.mashang.screening.proceeding;

import java.time.LocalDate;
import org.mashang.screening.term.Decision;

/** How a case was decided, and by which document; empty where there is none (文书号). */
public record Decided(Decision how, LocalDate on, String document) {}

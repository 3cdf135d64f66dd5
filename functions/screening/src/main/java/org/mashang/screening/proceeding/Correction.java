package org.mashang.screening.proceeding;

import org.mashang.casework.Personal;
import org.mashang.screening.fact.FactKey;

/** A fact that a named person has set; it holds for every later screening (人工更正). */
public record Correction(FactKey fact, Personal value, Officer by, Personal reason) {}

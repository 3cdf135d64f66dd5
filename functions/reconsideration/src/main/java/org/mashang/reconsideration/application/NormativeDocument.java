package org.mashang.reconsideration.application;

import org.mashang.casework.Personal;

/** A document the act rests on, to be reviewed along with it (附带审查, 13). */
public record NormativeDocument(String title, Personal reason) {}

package org.mashang.screening.proceeding;

import org.mashang.casework.Personal;

/**
 * Who is suspected (犯罪嫌疑人).
 *
 * @param number counts the suspects of a case from 1
 * @param idNumber empty if the police do not know it
 */
public record Suspect(int number, Personal name, Personal idNumber) {}

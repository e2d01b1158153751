/**
 * The vocabulary of rule files: how a rule states a finding ({@code befund}) and the closed list of pure
 * functions it may call. Nothing else is callable from a rule.
 */
package de.beratungsfolge.regelwerk.sprache;

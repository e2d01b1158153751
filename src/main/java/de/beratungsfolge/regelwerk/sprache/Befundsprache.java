package de.beratungsfolge.regelwerk.sprache;

/**
 * What the consequence of a rule may say. The name and the norms of the rule are recorded by the runner.
 *
 * <p>Sentences may contain {@code {name}} for a value of the result or a field of the facts, and
 * {@code {name:ist|sind}} for a word that depends on whether that number is one.
 */
public interface Befundsprache {

    /** States the result and cites the rule's norms; exactly one rule per question does so. */
    void ergebnis(String code, String satz);

    /** States a value of the result; cites nothing. */
    void wert(String name, Object wert);

    /**
     * States that the result is this one instead of what {@link #ergebnis} states, and cites the rule's norms.
     * Any number of rules may object; the first result in the check's order of precedence counts.
     */
    void einwand(String ergebnis, String satz);

    /** Objects like {@link #einwand(String, String)} and gives a hint. */
    void einwand(String ergebnis, String hinweis, String satz);

    /** Adds entries to a list of the result; without entries the list is there and may stay empty. Cites nothing. */
    void liste(String name, String... eintraege);

    /** Gives a hint, with a sentence that explains it, and cites the rule's norms. */
    void hinweis(String code, String satz);

    /** Gives a hint like {@link #hinweis}, but only if the question is answered with that result. */
    void hinweisZu(String ergebnis, String code, String satz);

    /** Cites the rule's norms beside those of the result. */
    void zitieren();
}

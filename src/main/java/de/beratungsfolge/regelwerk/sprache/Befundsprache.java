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

    /** Gives a hint, with a sentence that explains it, and cites the rule's norms. */
    void hinweis(String code, String satz);

    /** Gives a hint like {@link #hinweis}, but only if the question is answered with that result. */
    void hinweisZu(String ergebnis, String code, String satz);

    /** Cites the rule's norms beside those of the result. */
    void zitieren();
}

package de.beratungsfolge.regelwerk;

import de.beratungsfolge.regelwerk.pruefungen.Hinweis;
import de.beratungsfolge.regelwerk.sprache.Befundsprache;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Records what the rules say about one question, and which rule said it. */
final class Befundsammler implements Befundsprache {

    private final Object frage;
    private final Ortsrecht ortsrecht;
    private final List<Regel> ausserKraft = new ArrayList<>();
    private final List<Feststellung> ergebnisse = new ArrayList<>();
    private final List<Feststellung> einwaende = new ArrayList<>();
    private final List<Hinweisfeststellung> hinweise = new ArrayList<>();
    private final Map<String, Object> werte = new TreeMap<>();
    private final Map<String, SortedSet<String>> listen = new TreeMap<>();
    private final Map<String, Regel> gefeuert = new TreeMap<>();
    private final Map<String, Regel> zitierte = new TreeMap<>();
    private Regel jetzige;

    /** A finding of one rule: code and sentence. */
    record Feststellung(Regel regel, String code, String satz) {
    }

    /** A hint; {@code nurZu}: the only result it belongs to, {@code null}: any. */
    private record Hinweisfeststellung(String nurZu, Feststellung feststellung) {
    }

    Befundsammler(Object frage, Ortsrecht ortsrecht) {
        this.frage = frage;
        this.ortsrecht = ortsrecht;
    }

    /** Called with the rule that would fire next; remembers it as the one that speaks if it is in force. */
    boolean laesstZu(Regel regel) {
        if (!regel.inKraftAm(ortsrecht.stichtag())) {
            ausserKraft.add(regel);
            return false;
        }
        if (regel.lesart() != null && !ortsrecht.gilt(regel.lesart())) {
            return false;
        }
        jetzige = regel;
        gefeuert.put(regel.name(), regel);
        return true;
    }

    @Override
    public void ergebnis(String code, String satz) {
        ergebnisse.add(new Feststellung(jetzige, code, satz));
    }

    @Override
    public void einwand(String ergebnis, String satz) {
        einwaende.add(new Feststellung(jetzige, ergebnis, satz));
        zitieren();
    }

    @Override
    public void einwand(String ergebnis, String hinweis, String satz) {
        einwand(ergebnis, satz);
        hinweis(hinweis, satz);
    }

    @Override
    public void liste(String name, String... eintraege) {
        SortedSet<String> liste = listen.computeIfAbsent(name, neu -> new TreeSet<>());
        liste.addAll(List.of(eintraege));
        werte.put(name, List.copyOf(liste));
    }

    @Override
    public void wert(String name, Object wert) {
        Object bisher = werte.putIfAbsent(name, wert);
        if (bisher != null && !bisher.equals(wert)) {
            throw new RegelwerkFehler("Zwei Regeln stellen „" + name + "“ verschieden fest (" + bisher + ", " + wert
                    + "), die zweite: „" + jetzige.name() + "“ (" + jetzige.fundstelle() + "). Fakten: " + frage);
        }
    }

    @Override
    public void hinweis(String code, String satz) {
        hinweisZu(null, code, satz);
    }

    @Override
    public void hinweisZu(String ergebnis, String code, String satz) {
        if (Stream.of(Hinweis.values()).noneMatch(bekannt -> bekannt.name().equals(code))) {
            throw new RegelwerkFehler("Die Regel „" + jetzige.name() + "“ (" + jetzige.fundstelle()
                    + ") gibt den unbekannten Hinweis „" + code + "“.");
        }
        hinweise.add(new Hinweisfeststellung(ergebnis, new Feststellung(jetzige, code, satz)));
    }

    @Override
    public void zitieren() {
        zitierte.put(jetzige.name(), jetzige);
    }

    Object frage() {
        return frage;
    }

    List<Feststellung> ergebnisse() {
        return ergebnisse;
    }

    /** The objections, the weightiest first; it takes the place of the one result stated so far. */
    List<Feststellung> wendeEin(List<String> rangfolge) {
        einwaende.sort(Comparator.<Feststellung>comparingInt(einwand -> rangfolge.indexOf(einwand.code()))
                .thenComparing(einwand -> einwand.regel().name()));
        if (!einwaende.isEmpty()) {
            ergebnisse.set(0, einwaende.get(0));
        }
        return einwaende;
    }

    /** The hints that belong to the result, in the order of codes and rules. */
    List<Feststellung> hinweise() {
        return hinweise.stream()
                .filter(hinweis -> hinweis.nurZu == null || ergebnisse.stream().anyMatch(e -> e.code().equals(hinweis.nurZu)))
                .map(Hinweisfeststellung::feststellung)
                .sorted(Comparator.comparing(Feststellung::code).thenComparing(hinweis -> hinweis.regel().name())).toList();
    }

    Map<String, Object> werte() {
        return werte;
    }

    /** The rules that fired, by their names. */
    List<Regel> gefeuert() {
        return List.copyOf(gefeuert.values());
    }

    /** Norms of the result rule first, then those of the hints and of the supporting rules. */
    List<Zitat> zitate() {
        List<Zitat> zitate = new ArrayList<>();
        ergebnisse.forEach(ergebnis -> zitate.addAll(ergebnis.regel().normen()));
        hinweise().forEach(hinweis -> zitate.addAll(hinweis.regel().normen()));
        zitierte.values().forEach(regel -> zitate.addAll(regel.normen()));
        return zitate;
    }

    /** Result rules that fit the facts but are not in force on the reference date. */
    List<Regel> ergebnisregelnAusserKraft() {
        return ausserKraft.stream().filter(Regel::ergebnisregel).toList();
    }
}

package de.beratungsfolge.regelwerk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;

/** Finds sentences that name a value of the check which no rule on the same facts states. */
final class Wertabgleich {

    private final Set<Wert> festgestellte = new HashSet<>();
    private final List<Nennung> nennungen = new ArrayList<>();

    private record Wert(Class<?> faktentyp, String name) {
    }

    private record Nennung(Regelquelle regel, int zeile, Wert wert) {
    }

    void nimm(Regelquelle regel, Sachverhalt sachverhalt) {
        for (Regelquelle.Feststellung feststellung : regel.folge()) {
            List<Ausdruck.Text> texte = feststellung.angaben().stream().filter(Ausdruck.Text.class::isInstance).map(Ausdruck.Text.class::cast).toList();
            if (Feststellungsart.mitNamen(feststellung.was()).stream().anyMatch(Feststellungsart::nenntWert)) {
                texte.stream().findFirst().ifPresent(name -> festgestellte.add(new Wert(sachverhalt.typ(), name.wert())));
            } else {
                texte.forEach(satz -> nennungen(regel, satz, sachverhalt));
            }
        }
    }

    private void nennungen(Regelquelle regel, Ausdruck.Text satz, Sachverhalt sachverhalt) {
        Matcher platzhalter = Satzvorlage.PLATZHALTER.matcher(satz.wert());
        while (platzhalter.find()) {
            String name = platzhalter.group(1).split("\\.", 2)[0];
            if (sachverhalt.art().werte().containsKey(name) && !Sachverhalt.felder(sachverhalt.typ()).containsKey(name)) {
                nennungen.add(new Nennung(regel, satz.zeile(), new Wert(sachverhalt.typ(), name)));
            }
        }
    }

    List<Beanstandung> beanstandungen() {
        return nennungen.stream().filter(nennung -> !festgestellte.contains(nennung.wert)).distinct()
                .map(nennung -> new Beanstandung(nennung.regel.datei(), nennung.zeile, "den Platzhalter „{" + nennung.wert.name
                        + "}“ kann niemand füllen: keine Regel zu " + nennung.regel.faktentyp() + " stellt diesen Wert fest",
                        "Ihn in einer Regel mit befund.wert( \"" + nennung.wert.name + "\", … ) feststellen oder im Satz streichen")).toList();
    }
}

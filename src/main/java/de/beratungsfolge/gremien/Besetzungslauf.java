package de.beratungsfolge.gremien;

import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.gremien.Besetzungseinfuhr.Herkunft;
import de.beratungsfolge.gremien.Stammdatenprotokoll.Anlass;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Files whose lines are entries of bodies, one person each: people first, then body by body, and nothing about a body with
 * a line that is wrong.
 *
 * @param <A> what a line says
 * @param <E> the entry it stands for
 */
abstract class Besetzungslauf<A extends Besetzungslauf.Angabe, E> implements Einfuhrlauf {

    private final Personeneinfuhr personen;
    private final Besetzungseinfuhr besetzungen;

    Besetzungslauf(Personeneinfuhr personen, Besetzungseinfuhr besetzungen) {
        this.personen = personen;
        this.besetzungen = besetzungen;
    }

    /** What a line says. */
    interface Angabe {

        Csvzeile zeile();

        /** The body, or null where the line names none or an unknown one. */
        Gremium gremium();

        LocalDate von();

        LocalDate bis();
    }

    abstract A lesen(Csvzeile zeile);

    abstract List<E> eintraege(Besetzung besetzung);

    abstract Besetzung mit(Besetzung vorher, List<E> eintraege);

    /** The entry a line stands for; {@code bisher} is the one it changes, or null. */
    abstract E eintrag(A angabe, Person person, E bisher);

    /** What two lines or entries share that mean the same one. */
    abstract Object schluessel(E eintrag);

    /** The entry in words, up to its first day. */
    abstract String worte(A angabe, E eintrag);

    /** The name of one entry, e.g. "Mitgliedschaft"; its plural ends in "en". */
    abstract String einer();

    @Override
    public void einspielen(List<Csvzeile> zeilen, Einfuhrbericht bericht, String person) {
        Map<Long, List<A>> nachGremium = new TreeMap<>();
        zeilen.stream().map(this::lesen).filter(angabe -> angabe.gremium() != null)
                .forEach(angabe -> nachGremium.computeIfAbsent(angabe.gremium().id(), neu -> new ArrayList<>()).add(angabe));
        Map<Csvzeile, Person> wer = personen.finden(zeilen, bericht, person);
        ohneGremium(zeilen, bericht);
        nachGremium.forEach((id, angaben) -> {
            if (angaben.stream().noneMatch(angabe -> angabe.zeile().fehlerhaft() || !wer.containsKey(angabe.zeile()))) {
                gremium(id, angaben, wer, bericht, person);
            }
        });
    }

    /** Counts the lines that name nobody's body, where a file may have such. */
    void ohneGremium(List<Csvzeile> zeilen, Einfuhrbericht bericht) {
    }

    private void gremium(long id, List<A> angaben, Map<Csvzeile, Person> wer, Einfuhrbericht bericht, String person) {
        Besetzung vorher = besetzungen.sperren(id);
        List<E> alle = new ArrayList<>(eintraege(vorher));
        Map<Object, Integer> schon = new HashMap<>();
        Herkunft herkunft = new Herkunft();
        for (A angabe : angaben) {
            Person diese = wer.get(angabe.zeile());
            Object schluessel = schluessel(eintrag(angabe, diese, null));
            Integer frueher = schon.putIfAbsent(schluessel, angabe.zeile().nummer());
            if (frueher != null) {
                angabe.zeile().fehler("Von", "Diese " + einer() + " steht schon in Zeile " + frueher + ".");
                return;
            }
            herkunft.merken(eintragen(alle, schluessel, angabe, diese, bericht), angabe.zeile());
        }
        besetzungen.uebernehmen(vorher, mit(vorher, alle), herkunft, bericht, new Anlass(einer() + "en eingeführt", person));
    }

    private E eintragen(List<E> alle, Object schluessel, A angabe, Person person, Einfuhrbericht bericht) {
        int stelle = alle.stream().map(this::schluessel).toList().indexOf(schluessel);
        E alt = stelle < 0 ? null : alle.get(stelle);
        E neu = eintrag(angabe, person, alt);
        String worte = person.name() + ", " + angabe.gremium().kuerzel() + ", " + worte(angabe, neu) + ", ab "
                + Datum.deutsch(angabe.von()) + (angabe.bis() == null ? "" : " bis " + Datum.deutsch(angabe.bis()));
        if (alt == null) {
            alle.add(neu);
            bericht.neu(worte);
        } else if (alt.equals(neu)) {
            bericht.unveraendert();
        } else {
            alle.set(stelle, neu);
            bericht.geaendert(worte);
        }
        return neu;
    }
}

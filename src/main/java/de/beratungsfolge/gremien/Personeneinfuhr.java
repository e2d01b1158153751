package de.beratungsfolge.gremien;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.stereotype.Component;

/** Finds the people of a file, adds those who are new and gives known ones the login name of the file. */
@Component
class Personeneinfuhr {

    private final PersonRepository personen;
    private final Personenpflege pflege;

    Personeneinfuhr(PersonRepository personen, Personenpflege pflege) {
        this.personen = personen;
        this.pflege = pflege;
    }

    /** @return whom each line names; lines that name nobody for sure are reported and left out */
    Map<Csvzeile, Person> finden(List<Csvzeile> zeilen, Einfuhrbericht bericht, String person) {
        Map<Csvzeile, Person> gefunden = new HashMap<>();
        List<Person> alle = new ArrayList<>(personen.findAll());
        for (Csvzeile zeile : zeilen) {
            String vorname = zeile.text("Vorname");
            String nachname = zeile.pflicht("Nachname");
            Integer nr = zeile.zahl("Nr");
            if (zeile.fehlerhaft()) {
                continue;
            }
            Optional<Person> eine = nr != null ? mitNummer(zeile, alle, nr, vorname, nachname)
                    : mitNamen(zeile, alle, vorname, nachname);
            if (zeile.fehlerhaft()) {
                continue;
            }
            einspielen(zeile, eine, alle, bericht, person).ifPresent(diese -> gefunden.put(zeile, diese));
        }
        return gefunden;
    }

    private static Optional<Person> mitNummer(Csvzeile zeile, List<Person> alle, int nr, String vorname, String nachname) {
        Optional<Person> eine = alle.stream().filter(einer -> einer.id() == nr).findFirst();
        if (eine.isEmpty()) {
            zeile.fehler("Nr", "Eine Person mit der Nummer " + nr + " gibt es nicht; bei neuen Personen bitte leer lassen.");
        } else if (!eine.get().vorname().equals(vorname) || !eine.get().nachname().equals(nachname)) {
            zeile.fehler("Nr", "Die Person mit der Nummer " + nr + " heißt " + eine.get().name() + ".");
        }
        return eine;
    }

    private static Optional<Person> mitNamen(Csvzeile zeile, List<Person> alle, String vorname, String nachname) {
        List<Person> gleiche = alle.stream().filter(einer -> einer.vorname().equals(vorname)
                && einer.nachname().equals(nachname)).toList();
        if (gleiche.size() > 1) {
            zeile.fehler("Nachname", "Es gibt " + gleiche.size() + " Personen mit diesem Namen; bitte die Nr angeben.");
        }
        return gleiche.stream().findFirst();
    }

    private Optional<Person> einspielen(Csvzeile zeile, Optional<Person> bekannt, List<Person> alle,
                                        Einfuhrbericht bericht, String person) {
        String benutzer = zeile.text("Benutzer");
        AtomicReference<Person> ergebnis = new AtomicReference<>(bekannt.orElse(null));
        bericht.versuche(zeile.nummer(), () -> {
            if (bekannt.isEmpty()) {
                Person neu = pflege.anlegen(zeile.text("Vorname"), zeile.text("Nachname"), benutzer, person);
                bericht.neu("Person " + neu.name());
                zeile.merkeWirkung();
                ergebnis.set(neu);
                alle.add(neu);
            } else if (!benutzer.isEmpty() && !benutzer.equals(bekannt.get().benutzer())) {
                Person alt = bekannt.get();
                pflege.aendern(alt.id(), alt.version(), alt.vorname(), alt.nachname(), benutzer, person);
                zeile.merkeWirkung();
                bericht.geaendert("Person " + alt.name() + ", Benutzer " + benutzer);
                Person neu = personen.findById(alt.id()).orElseThrow();
                alle.replaceAll(einer -> einer.id().equals(neu.id()) ? neu : einer);
            }
        });
        return Optional.ofNullable(ergebnis.get());
    }
}

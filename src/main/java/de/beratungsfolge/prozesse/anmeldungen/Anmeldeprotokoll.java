package de.beratungsfolge.prozesse.anmeldungen;

import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.prozesse.Benutzer;
import de.beratungsfolge.prozesse.Rolle;
import de.beratungsfolge.prozesse.Zugang;
import de.beratungsfolge.protokoll.Eintragsart;
import de.beratungsfolge.protokoll.Protokoll;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Records who signed in, or was refused, of those whose rights reach beyond a matter: whoever may change master data or rules,
 * looks after users, or sees everything. Names that belong to nobody are not recorded: people type their password there.
 */
@Service
class Anmeldeprotokoll {

    private static final Set<Rolle> PRIVILEGIERT =
            EnumSet.of(Rolle.SITZUNGSDIENST, Rolle.WAHLLEITUNG, Rolle.RECHTSAMT, Rolle.PRUEFUNG);
    private static final String VERWALTUNG = "Verwaltung";
    private static final int VERSUCHE = 3;

    private final Zugang zugang;
    private final Benutzer benutzer;
    private final Protokoll protokoll;
    private final TransactionTemplate transaktion;
    private final Clock uhr;
    private final Drossel drossel = new Drossel();

    Anmeldeprotokoll(Zugang zugang, Benutzer benutzer, Protokoll protokoll, TransactionTemplate transaktion, Clock uhr) {
        this.zugang = zugang;
        this.benutzer = benutzer;
        this.protokoll = protokoll;
        this.transaktion = transaktion;
        this.uhr = uhr;
    }

    /** @param weg what the person wanted to open, in German */
    void gelungen(String person, String weg) {
        verzeichnen(person, weg, "Anmeldung", 0);
    }

    /** Somebody who calls the interface sends the password each time; that is one sign-in a day. */
    void gelungenHeute(String person, String weg) {
        if (!drossel.heuteSchon(person, LocalDateTime.now(uhr.withZone(Datum.ZONE)).toLocalDate())) {
            gelungen(person, weg);
        }
    }

    /** Of many refusals within an hour only the first ones are recorded; the next entry says how many there were besides. */
    void abgewiesen(String person, String weg) {
        if (person != null && benutzer.gibtEs(person) && drossel.nochEiner(person, LocalDateTime.now(uhr.withZone(Datum.ZONE)))) {
            verzeichnen(person, weg, "Anmeldung abgewiesen", drossel.verschwiegene(person));
        }
    }

    private void verzeichnen(String person, String weg, String schritt, int verschwiegene) {
        List<String> rollen = rollen(person);
        if (rollen.isEmpty()) {
            return;
        }
        Map<String, Object> inhalt = new LinkedHashMap<>();
        inhalt.put("zugang", weg);
        inhalt.put("rollen", rollen);
        if (verschwiegene > 0) {
            inhalt.put("weitereAbgewiesene", verschwiegene);
        }
        LocalDateTime jetzt = LocalDateTime.now(uhr.withZone(Datum.ZONE));
        mitWiederholung(() -> transaktion.executeWithoutResult(status -> protokoll.verzeichnen("Anmeldungen " + YearMonth.from(jetzt),
                Eintragsart.ANMELDUNG, schritt, person, jetzt, inhalt, null)));
    }

    private List<String> rollen(String person) {
        List<String> rollen = zugang.rollen(person).stream().filter(PRIVILEGIERT::contains).map(Rolle::bezeichnung)
                .collect(Collectors.toList());
        if (zugang.verwaltet(person)) {
            rollen.add(VERWALTUNG);
        }
        return rollen;
    }

    /** Two first sign-ins of a month begin its chain at once. */
    private static void mitWiederholung(Runnable tun) {
        for (int versuch = 1; ; versuch++) {
            try {
                tun.run();
                return;
            } catch (ConcurrencyFailureException zugleich) {
                if (versuch == VERSUCHE) {
                    throw zugleich;
                }
            }
        }
    }
}

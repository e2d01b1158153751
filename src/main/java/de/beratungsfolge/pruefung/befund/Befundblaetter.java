package de.beratungsfolge.pruefung.befund;

import com.fasterxml.jackson.databind.ObjectMapper;
import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.feststellungen.Feststellungen;
import de.beratungsfolge.protokoll.Eintrag;
import de.beratungsfolge.protokoll.Eintragsart;
import de.beratungsfolge.protokoll.Protokoll;
import de.beratungsfolge.pruefung.vorgang.Zeile;
import de.beratungsfolge.pruefung.vorgang.Zeilen;
import de.beratungsfolge.pruefung.worte.Inhaltsworte;
import de.beratungsfolge.pruefung.worte.Namen;
import de.beratungsfolge.regelwerk.FaktenFehler;
import de.beratungsfolge.regelwerk.RegelwerkFehler;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Puts together what stands behind a finding. */
@Service
class Befundblaetter {

    private static final Logger LOG = LoggerFactory.getLogger(Befundblaetter.class);

    private final Protokoll protokoll;
    private final Feststellungen feststellungen;
    private final Regeltexte regeltexte;
    private final Zeilen zeilen;
    private final Namen namen;
    private final JdbcClient datenbank;
    private final ObjectMapper json;

    Befundblaetter(Protokoll protokoll, Feststellungen feststellungen, Regeltexte regeltexte, Zeilen zeilen, Namen namen,
                   JdbcClient datenbank, ObjectMapper json) {
        this.protokoll = protokoll;
        this.feststellungen = feststellungen;
        this.regeltexte = regeltexte;
        this.zeilen = zeilen;
        this.namen = namen;
        this.datenbank = datenbank;
        this.json = json;
    }

    /** The answer to the question asked again, or why there is none; both null: it was not asked. */
    private record Nochmal(Gegenueberstellung vergleich, String nichtMoeglich) {
    }

    /**
     * @param nochmal the rules shall be asked again
     * @throws NoSuchElementException if the entry is no finding, or its content was deleted
     */
    Befundansicht blatt(long eintragId, boolean nochmal) {
        Eintrag eintrag = protokoll.eintrag(eintragId);
        if (eintrag.art() != Eintragsart.BEFUND || eintrag.inhalt() == null) {
            throw new NoSuchElementException("Befund " + eintragId);
        }
        List<Zeile> alle = zeilen.von(zusammen(eintrag));
        Zeile zeile = alle.get(0);
        List<String> regeln = regeln(zeile);
        Inhaltsworte worte = new Inhaltsworte(namen.verzeichnis());
        Nochmal wieder = nochmal ? fragen(zeile, worte) : new Nochmal(null, null);
        return new Befundansicht(zeile, stichtag(zeile), worte.felder(zeile.inhalt().path("fakten")), alle.subList(1, alle.size()),
                regeln, regeltexte.stellen(eintrag.regelfassung(), regeln),
                regeltexte.inGebrauch(eintrag.regelfassung()).orElse("hier nie in Gebrauch"), regeltexte.istHeutige(eintrag.regelfassung()),
                wieder.vergleich(), wieder.nichtMoeglich());
    }

    private Nochmal fragen(Zeile zeile, Inhaltsworte worte) {
        try {
            return new Nochmal(Gegenueberstellung.von(feststellungen.nachpruefen(zeile.id()), json, worte), null);
        } catch (FaktenFehler fehler) {
            return nichtMoeglich(zeile, "Was ihnen damals gesagt wurde, genügt ihnen heute nicht. " + fehler.getMessage(), fehler);
        } catch (NoSuchElementException fehler) {
            return nichtMoeglich(zeile, "Die Prüfung „" + zeile.befund().pruefung() + "“ gibt es im Programm nicht mehr.", fehler);
        } catch (RegelwerkFehler | IllegalStateException fehler) {
            return nichtMoeglich(zeile, fehler.getMessage(), fehler);
        }
    }

    private static Nochmal nichtMoeglich(Zeile zeile, String grund, RuntimeException fehler) {
        LOG.warn("Befund {} lässt sich nicht nachprüfen", zeile.id(), fehler);
        return new Nochmal(null, "Die Regeln lassen sich zu diesem Befund nicht noch einmal fragen: " + grund);
    }

    /** @return a file of a rule version
     *  @throws NoSuchElementException if there was none */
    String datei(String fassung, String pfad) {
        return regeltexte.datei(fassung, pfad);
    }

    /** The finding, and what was established upon it; the content is canonical, so the reference always looks alike. */
    private List<Eintrag> zusammen(Eintrag befund) {
        List<Eintrag> eintraege = new ArrayList<>(List.of(befund));
        eintraege.addAll(datenbank.sql("""
                        select * from protokoll_eintrag where vorgang = :vorgang and laufnummer > :nummer and art = 'FESTSTELLUNG'
                          and inhalt like :verweis order by laufnummer""").param("vorgang", befund.vorgang())
                .param("nummer", befund.laufnummer()).param("verweis", "%\"befundEintrag\":" + befund.id() + ",%").query(Eintrag::aus).list());
        return eintraege;
    }

    private static String stichtag(Zeile zeile) {
        String tag = zeile.inhalt().path("befund").path("stichtag").asText();
        return tag.matches("\\d{4}-\\d{2}-\\d{2}") ? Datum.deutsch(LocalDate.parse(tag)) : tag;
    }

    private static List<String> regeln(Zeile zeile) {
        List<String> regeln = new ArrayList<>();
        zeile.inhalt().path("befund").path("regeln").forEach(regel -> regeln.add(regel.asText()));
        return regeln;
    }
}

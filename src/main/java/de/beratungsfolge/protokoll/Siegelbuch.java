package de.beratungsfolge.protokoll;

import de.beratungsfolge.eingabe.Datum;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Closes the record day by day. A day without entries has no seal; the next one covers the seal before it all the same.
 * A day is closed only some minutes after midnight, so that steps that began before it are in it.
 */
@Service
public class Siegelbuch {

    private static final Duration NACHLAUF = Duration.ofMinutes(10);

    private final JdbcClient datenbank;
    private final Clock uhr;

    Siegelbuch(JdbcClient datenbank, Clock uhr) {
        this.datenbank = datenbank;
        this.uhr = uhr;
    }

    /** @return the seal of the last closed day, if one is closed */
    public Optional<Tagessiegel> letztes() {
        return datenbank.sql("select * from tagessiegel order by tag desc fetch first 1 rows only")
                .query(Tagessiegel.class).optional();
    }

    /** @return all seals, the oldest first */
    public List<Tagessiegel> alle() {
        return datenbank.sql("select * from tagessiegel order by tag").query(Tagessiegel.class).list();
    }

    /**
     * Closes every day that has ended and is still open.
     *
     * @return the new seals
     */
    @Transactional
    public List<Tagessiegel> schliessen() {
        Optional<Tagessiegel> vorgaenger = letztes();
        LocalDate ende = LocalDate.ofInstant(uhr.instant().minus(NACHLAUF), Datum.ZONE);
        List<Tagessiegel> neue = new ArrayList<>();
        Optional<LocalDate> tag = naechsterTag(vorgaenger.map(Tagessiegel::tag));
        while (tag.isPresent() && tag.get().isBefore(ende)) {
            Tagessiegel siegel = siegel(tag.get(), vorgaenger.map(Tagessiegel::hash).orElse(Verkettung.ANFANG));
            ablegen(siegel);
            neue.add(siegel);
            vorgaenger = Optional.of(siegel);
            tag = naechsterTag(Optional.of(siegel.tag()));
        }
        return neue;
    }

    /**
     * Recomputes all seals from the entries.
     *
     * @return what does not fit at the first seal that does not fit, in German; empty if all fits
     */
    public Optional<String> ersterFehler() {
        String vorgaenger = Verkettung.ANFANG;
        for (Tagessiegel siegel : alle()) {
            String stelle = "Tagessiegel vom " + Datum.deutsch(siegel.tag()) + ": ";
            Tagessiegel errechnet = siegel(siegel.tag(), vorgaenger);
            if (!siegel.vorgaengerHash().equals(vorgaenger)) {
                return Optional.of(stelle + "das Siegel davor passt nicht.");
            }
            if (siegel.ketten() != errechnet.ketten() || siegel.eintraege() != errechnet.eintraege()) {
                return Optional.of(stelle + "es gab " + siegel.eintraege() + " Einträge in " + siegel.ketten()
                        + " Vorgängen, jetzt sind es " + errechnet.eintraege() + " in " + errechnet.ketten() + ".");
            }
            if (!siegel.koepfeHash().equals(errechnet.koepfeHash())) {
                return Optional.of(stelle + "die Einträge dieses Tages sind nicht mehr dieselben.");
            }
            if (!siegel.hash().equals(errechnet.hash())) {
                return Optional.of(stelle + "das Siegel wurde verändert.");
            }
            vorgaenger = siegel.hash();
        }
        return Optional.empty();
    }

    private Optional<LocalDate> naechsterTag(Optional<LocalDate> nach) {
        OffsetDateTime ab = beginn(nach.map(tag -> tag.plusDays(1)).orElse(LocalDate.of(1970, 1, 1)));
        return datenbank.sql("select erfasst_am from protokoll_eintrag where erfasst_am >= :ab order by erfasst_am fetch first 1 rows only")
                .param("ab", ab).query(OffsetDateTime.class).optional()
                .map(moment -> LocalDate.ofInstant(moment.toInstant(), Datum.ZONE));
    }

    private Tagessiegel siegel(LocalDate tag, String vorgaengerHash) {
        Map<String, Object> koepfe = new LinkedHashMap<>();
        int[] eintraege = {0};
        datenbank.sql("""
                select vorgang, hash from protokoll_eintrag where erfasst_am >= :von and erfasst_am < :bis
                order by vorgang, laufnummer""")
                .param("von", beginn(tag)).param("bis", beginn(tag.plusDays(1)))
                .query(zeile -> {
                    koepfe.put(zeile.getString("vorgang"), zeile.getString("hash"));
                    eintraege[0]++;
                });
        String koepfeHash = Verkettung.hash(Verkettung.kanonisch(koepfe));
        String hash = Verkettung.hash(Verkettung.kanonisch(Map.of("tag", tag.toString(), "ketten", koepfe.size(),
                "eintraege", eintraege[0], "koepfeHash", koepfeHash, "vorgaengerHash", vorgaengerHash)));
        return new Tagessiegel(tag, koepfe.size(), eintraege[0], koepfeHash, vorgaengerHash, hash,
                uhr.instant().truncatedTo(ChronoUnit.MILLIS).atOffset(ZoneOffset.UTC));
    }

    private void ablegen(Tagessiegel siegel) {
        datenbank.sql("""
                insert into tagessiegel (tag, ketten, eintraege, koepfe_hash, vorgaenger_hash, hash, geschlossen_am)
                values (:tag, :ketten, :eintraege, :koepfeHash, :vorgaengerHash, :hash, :geschlossenAm)""")
                .paramSource(siegel).update();
    }

    private static OffsetDateTime beginn(LocalDate tag) {
        return tag.atStartOfDay(Datum.ZONE).toInstant().atOffset(ZoneOffset.UTC);
    }
}

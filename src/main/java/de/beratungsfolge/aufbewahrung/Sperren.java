package de.beratungsfolge.aufbewahrung;

import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.eingabe.EingabeFehler;
import de.beratungsfolge.eingabe.Pruefliste;
import de.beratungsfolge.protokoll.Eintragsart;
import de.beratungsfolge.protokoll.Protokoll;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.StringUtils;

/** What must not be deleted for now: somebody says so with a reason, or a dispute about it is open. */
@Service
@Transactional
public class Sperren {

    private static final int TEXT = 2000;
    private static final int NAME = 100;

    private final LoeschsperreRepository sperren;
    private final JdbcClient datenbank;
    private final Protokoll protokoll;
    private final Clock uhr;

    Sperren(LoeschsperreRepository sperren, JdbcClient datenbank, Protokoll protokoll, Clock uhr) {
        this.sperren = sperren;
        this.datenbank = datenbank;
        this.protokoll = protokoll;
        this.uhr = uhr;
    }

    /** @return the holds that somebody set and nobody lifted, oldest first */
    public List<Loeschsperre> offene() {
        return sperren.findByAufgehobenVonIsNullOrderById();
    }

    /** @return the holds that were lifted, the latest first */
    public List<Loeschsperre> aufgehobene() {
        return sperren.findByAufgehobenVonIsNotNullOrderByAufgehobenAmDescIdDesc();
    }

    /** @return why nothing of a matter may be deleted, by matter */
    public Map<String, String> gruende() {
        Map<String, String> gruende = new LinkedHashMap<>();
        datenbank.sql("""
                select s.kennung, d.nummer, r.art from rechtsbehelf r join tagesordnungspunkt p on p.id = r.punkt_id
                join sitzung s on s.id = p.sitzung_id left join station t on t.id = p.station_id
                left join drucksache d on d.id = t.drucksache_id where r.ausgang is null""")
                .query(zeile -> {
                    String grund = "offener Rechtsbehelf (" + StringUtils.capitalize(zeile.getString("art").toLowerCase(Locale.GERMANY)) + ")";
                    gruende.put(zeile.getString("kennung"), grund);
                    if (zeile.getString("nummer") != null) {
                        gruende.put(zeile.getString("nummer"), grund);
                    }
                });
        offene().forEach(sperre -> gruende.put(sperre.vorgang(), sperre.grund()));
        return gruende;
    }

    /**
     * Puts a hold on a matter.
     *
     * @throws EingabeFehler if matter or reason is missing, nothing is known of the matter, or there is a hold already
     */
    public void setzen(String vorgang, String grund, String person) {
        new Pruefliste().verlange("Vorgang", vorgang).hoechstens("Vorgang", vorgang, NAME)
                .verlange("Grund", grund).hoechstens("Grund", grund, TEXT).abschliessen();
        String name = vorgang.strip();
        new Pruefliste().abweisenWenn(protokoll.vorgang(name).isEmpty(), "Vorgang", "Zu „" + name + "“ gibt es keinen Eintrag.")
                .abweisenWenn(offene().stream().anyMatch(sperre -> sperre.vorgang().equals(name)), "Vorgang",
                        "„" + name + "“ ist schon gesperrt.").abschliessen();
        sperren.save(new Loeschsperre(null, null, name, grund.strip(), person, heute(), null, null, null));
        verzeichnen("Löschsperre gesetzt", person, Map.of("vorgang", name, "grund", grund.strip()));
    }

    /**
     * Lifts a hold.
     *
     * @throws EingabeFehler if the reason is missing, or it was lifted already
     * @throws NoSuchElementException if there is none with this id
     */
    public void aufheben(long id, String grund, String person) {
        new Pruefliste().verlange("Grund", grund).hoechstens("Grund", grund, TEXT).abschliessen();
        Loeschsperre sperre = sperren.findById(id).orElseThrow(() -> new NoSuchElementException("Löschsperre " + id));
        new Pruefliste().abweisenWenn(sperre.aufgehobenVon() != null, "Löschsperre", "Sie ist schon aufgehoben.").abschliessen();
        sperren.save(sperre.aufgehoben(person, heute(), grund.strip()));
        verzeichnen("Löschsperre aufgehoben", person, Map.of("vorgang", sperre.vorgang(), "grund", grund.strip()));
    }

    private void verzeichnen(String schritt, String person, Map<String, Object> inhalt) {
        protokoll.verzeichnen(Loeschauftraege.VORGANG, Eintragsart.SCHRITT, schritt, person,
                LocalDateTime.now(uhr.withZone(Datum.ZONE)), inhalt, null);
    }

    private LocalDate heute() {
        return LocalDate.now(uhr.withZone(Datum.ZONE));
    }
}

package de.beratungsfolge.gremien;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

interface VertretungRepository extends ListCrudRepository<Vertretung, Long> {

    @Query("""
            select * from vertretung
            where gremium_id = :gremiumId and von <= :tag and (bis is null or bis >= :tag)
            order by fraktion_id, rang""")
    List<Vertretung> amTag(long gremiumId, LocalDate tag);

    List<Vertretung> findByGremiumIdOrderById(long gremiumId);
}

// The dataset no longer judges so. (The index is over id and since: both have to be asked for.)
UNWIND $ids AS id
MATCH (judgement:Judgement {id: id})
WHERE judgement.since < $epoch AND judgement.until IS NULL
SET judgement.until = $epoch

SELECT COUNT(*), COUNT(set_aside) FILTER (set_aside <> 'many-digits') FROM READ_PARQUET($files);

-- What is kept about the user of the transaction beside its account and its place in communities, and goes with the account:
-- mails to it or its address, whatever their community, and what was noted of that address and of its requests.
-- It must look past the walls between communities, and reaches nothing of anybody else.
create function forget_own_traces() returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  own_address text := (select email from auth."user" where id = app_user());
begin
  delete from mails where user_id = app_user() or lower(address) = own_address;
  delete from mail_suppressions where address = own_address;
  delete from idempotency_keys where user_id = app_user();
end $$;
revoke all on function forget_own_traces() from public;
grant execute on function forget_own_traces() to optimce_app;
